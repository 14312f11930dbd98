/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AddPartnerPersonBody,
  AddPersonBody,
  InvitePartnerPersonBody,
  InvitePartnerPersonReply,
  InvitePersonBody,
  InvitePersonReply,
  ListInvitationsReply,
  ListPartnerInvitationsReply,
  ListPartnerPeopleReply,
  ListPeopleReply,
  Person,
  Problem,
  ResendInvitationReply,
  ResendPartnerInvitationReply,
  UpdatePartnerPersonBody,
  UpdatePersonBody
} from '../model/index.ts';

import { fairwayFetch } from '../../fetch.ts';
import type { ErrorType } from '../../fetch.ts';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export const getListPeopleUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/people`
}

/**
 * @summary The vendor's own people
 */
export const listPeople = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPeopleReply> => {

  return fairwayFetch<ListPeopleReply>(getListPeopleUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPeopleQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/people`
    ] as const;
    }


export const getListPeopleQueryOptions = <TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPeopleQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPeople>>> = ({ signal }) => listPeople(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPeopleQueryResult = NonNullable<Awaited<ReturnType<typeof listPeople>>>
export type ListPeopleQueryError = ErrorType<Problem>


export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeople>>,
          TError,
          Awaited<ReturnType<typeof listPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeople>>,
          TError,
          Awaited<ReturnType<typeof listPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The vendor's own people
 */

export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPeopleQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddPersonUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/people`
}

/**
 * @summary Add a person to the vendor's side at once; to ask first, invite
 */
export const addPerson = async (vendorId: string,
    addPersonBody: AddPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Person> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<Person>(getAddPersonUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addPersonBody)
  }
);}





export const getAddPersonMutationKey = () => ['addPerson'] as const;

export const getAddPersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPerson>>, TError,AddPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addPerson>>, TError,AddPersonMutationVariables, TContext> => {

const mutationKey = getAddPersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addPerson>>, AddPersonMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  addPerson(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddPersonMutationResult = NonNullable<Awaited<ReturnType<typeof addPerson>>>
    export type AddPersonMutationBody = AddPersonBody
    export type AddPersonMutationError = ErrorType<Problem>
    export type AddPersonMutationVariables = {vendorId: string;data: AddPersonBody}

    /**
 * @summary Add a person to the vendor's side at once; to ask first, invite
 */
export const useAddPerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPerson>>, TError,AddPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addPerson>>,
        TError,
        AddPersonMutationVariables,
        TContext
      > => {
      return useMutation(getAddPersonMutationOptions(options), queryClient);
    }
    export const getUpdatePersonUrl = (vendorId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/people/${encodeURIComponent(String(personId))}`
}

/**
 * @summary Change a person's roles
 */
export const updatePerson = async (vendorId: string,
    personId: string,
    updatePersonBody: UpdatePersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Person> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<Person>(getUpdatePersonUrl(vendorId,personId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updatePersonBody)
  }
);}





export const getUpdatePersonMutationKey = () => ['updatePerson'] as const;

export const getUpdatePersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePerson>>, TError,UpdatePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updatePerson>>, TError,UpdatePersonMutationVariables, TContext> => {

const mutationKey = getUpdatePersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updatePerson>>, UpdatePersonMutationVariables> = (props) => {
          const {vendorId,personId,data} = props ?? {};

          return  updatePerson(vendorId,personId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdatePersonMutationResult = NonNullable<Awaited<ReturnType<typeof updatePerson>>>
    export type UpdatePersonMutationBody = UpdatePersonBody
    export type UpdatePersonMutationError = ErrorType<Problem>
    export type UpdatePersonMutationVariables = {vendorId: string;personId: string;data: UpdatePersonBody}

    /**
 * @summary Change a person's roles
 */
export const useUpdatePerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePerson>>, TError,UpdatePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updatePerson>>,
        TError,
        UpdatePersonMutationVariables,
        TContext
      > => {
      return useMutation(getUpdatePersonMutationOptions(options), queryClient);
    }
    export const getRemovePersonUrl = (vendorId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/people/${encodeURIComponent(String(personId))}`
}

/**
 * @summary End a person's membership
 */
export const removePerson = async (vendorId: string,
    personId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePersonUrl(vendorId,personId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePersonMutationKey = () => ['removePerson'] as const;

export const getRemovePersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePerson>>, TError,RemovePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePerson>>, TError,RemovePersonMutationVariables, TContext> => {

const mutationKey = getRemovePersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePerson>>, RemovePersonMutationVariables> = (props) => {
          const {vendorId,personId} = props ?? {};

          return  removePerson(vendorId,personId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePersonMutationResult = NonNullable<Awaited<ReturnType<typeof removePerson>>>

    export type RemovePersonMutationError = ErrorType<Problem>
    export type RemovePersonMutationVariables = {vendorId: string;personId: string}

    /**
 * @summary End a person's membership
 */
export const useRemovePerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePerson>>, TError,RemovePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePerson>>,
        TError,
        RemovePersonMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePersonMutationOptions(options), queryClient);
    }
    export const getListPartnerPeopleUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/people`
}

/**
 * @summary A partner's people
 */
export const listPartnerPeople = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerPeopleReply> => {

  return fairwayFetch<ListPartnerPeopleReply>(getListPartnerPeopleUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerPeopleQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/people`
    ] as const;
    }


export const getListPartnerPeopleQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerPeople>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerPeopleQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerPeople>>> = ({ signal }) => listPartnerPeople(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerPeopleQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerPeople>>>
export type ListPartnerPeopleQueryError = ErrorType<Problem>


export function useListPartnerPeople<TData = Awaited<ReturnType<typeof listPartnerPeople>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerPeople>>,
          TError,
          Awaited<ReturnType<typeof listPartnerPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerPeople<TData = Awaited<ReturnType<typeof listPartnerPeople>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerPeople>>,
          TError,
          Awaited<ReturnType<typeof listPartnerPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerPeople<TData = Awaited<ReturnType<typeof listPartnerPeople>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's people
 */

export function useListPartnerPeople<TData = Awaited<ReturnType<typeof listPartnerPeople>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerPeople>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerPeopleQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddPartnerPersonUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/people`
}

/**
 * @summary Add a person to a partner's side at once; to ask first, invite
 */
export const addPartnerPerson = async (vendorId: string,
    partnerId: string,
    addPartnerPersonBody: AddPartnerPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Person> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<Person>(getAddPartnerPersonUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addPartnerPersonBody)
  }
);}





export const getAddPartnerPersonMutationKey = () => ['addPartnerPerson'] as const;

export const getAddPartnerPersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerPerson>>, TError,AddPartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addPartnerPerson>>, TError,AddPartnerPersonMutationVariables, TContext> => {

const mutationKey = getAddPartnerPersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addPartnerPerson>>, AddPartnerPersonMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  addPartnerPerson(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddPartnerPersonMutationResult = NonNullable<Awaited<ReturnType<typeof addPartnerPerson>>>
    export type AddPartnerPersonMutationBody = AddPartnerPersonBody
    export type AddPartnerPersonMutationError = ErrorType<Problem>
    export type AddPartnerPersonMutationVariables = {vendorId: string;partnerId: string;data: AddPartnerPersonBody}

    /**
 * @summary Add a person to a partner's side at once; to ask first, invite
 */
export const useAddPartnerPerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerPerson>>, TError,AddPartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addPartnerPerson>>,
        TError,
        AddPartnerPersonMutationVariables,
        TContext
      > => {
      return useMutation(getAddPartnerPersonMutationOptions(options), queryClient);
    }
    export const getUpdatePartnerPersonUrl = (vendorId: string,
    partnerId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/people/${encodeURIComponent(String(personId))}`
}

/**
 * @summary Change the roles of a partner's person
 */
export const updatePartnerPerson = async (vendorId: string,
    partnerId: string,
    personId: string,
    updatePartnerPersonBody: UpdatePartnerPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Person> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<Person>(getUpdatePartnerPersonUrl(vendorId,partnerId,personId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updatePartnerPersonBody)
  }
);}





export const getUpdatePartnerPersonMutationKey = () => ['updatePartnerPerson'] as const;

export const getUpdatePartnerPersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartnerPerson>>, TError,UpdatePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updatePartnerPerson>>, TError,UpdatePartnerPersonMutationVariables, TContext> => {

const mutationKey = getUpdatePartnerPersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updatePartnerPerson>>, UpdatePartnerPersonMutationVariables> = (props) => {
          const {vendorId,partnerId,personId,data} = props ?? {};

          return  updatePartnerPerson(vendorId,partnerId,personId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdatePartnerPersonMutationResult = NonNullable<Awaited<ReturnType<typeof updatePartnerPerson>>>
    export type UpdatePartnerPersonMutationBody = UpdatePartnerPersonBody
    export type UpdatePartnerPersonMutationError = ErrorType<Problem>
    export type UpdatePartnerPersonMutationVariables = {vendorId: string;partnerId: string;personId: string;data: UpdatePartnerPersonBody}

    /**
 * @summary Change the roles of a partner's person
 */
export const useUpdatePartnerPerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartnerPerson>>, TError,UpdatePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updatePartnerPerson>>,
        TError,
        UpdatePartnerPersonMutationVariables,
        TContext
      > => {
      return useMutation(getUpdatePartnerPersonMutationOptions(options), queryClient);
    }
    export const getRemovePartnerPersonUrl = (vendorId: string,
    partnerId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/people/${encodeURIComponent(String(personId))}`
}

/**
 * @summary End a partner person's membership
 */
export const removePartnerPerson = async (vendorId: string,
    partnerId: string,
    personId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePartnerPersonUrl(vendorId,partnerId,personId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePartnerPersonMutationKey = () => ['removePartnerPerson'] as const;

export const getRemovePartnerPersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerPerson>>, TError,RemovePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePartnerPerson>>, TError,RemovePartnerPersonMutationVariables, TContext> => {

const mutationKey = getRemovePartnerPersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePartnerPerson>>, RemovePartnerPersonMutationVariables> = (props) => {
          const {vendorId,partnerId,personId} = props ?? {};

          return  removePartnerPerson(vendorId,partnerId,personId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePartnerPersonMutationResult = NonNullable<Awaited<ReturnType<typeof removePartnerPerson>>>

    export type RemovePartnerPersonMutationError = ErrorType<Problem>
    export type RemovePartnerPersonMutationVariables = {vendorId: string;partnerId: string;personId: string}

    /**
 * @summary End a partner person's membership
 */
export const useRemovePartnerPerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerPerson>>, TError,RemovePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePartnerPerson>>,
        TError,
        RemovePartnerPersonMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePartnerPersonMutationOptions(options), queryClient);
    }
    export const getListInvitationsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/invitations`
}

/**
 * @summary Invitations to the vendor's side that nobody has accepted yet
 */
export const listInvitations = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListInvitationsReply> => {

  return fairwayFetch<ListInvitationsReply>(getListInvitationsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListInvitationsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/invitations`
    ] as const;
    }


export const getListInvitationsQueryOptions = <TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListInvitationsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listInvitations>>> = ({ signal }) => listInvitations(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListInvitationsQueryResult = NonNullable<Awaited<ReturnType<typeof listInvitations>>>
export type ListInvitationsQueryError = ErrorType<Problem>


export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInvitations>>,
          TError,
          Awaited<ReturnType<typeof listInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInvitations>>,
          TError,
          Awaited<ReturnType<typeof listInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Invitations to the vendor's side that nobody has accepted yet
 */

export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListInvitationsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInvitePersonUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/invitations`
}

/**
 * @summary Invite a person to the vendor's side by e-mail; an open invitation of the address is renewed
 */
export const invitePerson = async (vendorId: string,
    invitePersonBody: InvitePersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<InvitePersonReply> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<InvitePersonReply>(getInvitePersonUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(invitePersonBody)
  }
);}





export const getInvitePersonMutationKey = () => ['invitePerson'] as const;

export const getInvitePersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof invitePerson>>, TError,InvitePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof invitePerson>>, TError,InvitePersonMutationVariables, TContext> => {

const mutationKey = getInvitePersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof invitePerson>>, InvitePersonMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  invitePerson(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InvitePersonMutationResult = NonNullable<Awaited<ReturnType<typeof invitePerson>>>
    export type InvitePersonMutationBody = InvitePersonBody
    export type InvitePersonMutationError = ErrorType<Problem>
    export type InvitePersonMutationVariables = {vendorId: string;data: InvitePersonBody}

    /**
 * @summary Invite a person to the vendor's side by e-mail; an open invitation of the address is renewed
 */
export const useInvitePerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof invitePerson>>, TError,InvitePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof invitePerson>>,
        TError,
        InvitePersonMutationVariables,
        TContext
      > => {
      return useMutation(getInvitePersonMutationOptions(options), queryClient);
    }
    export const getResendInvitationUrl = (vendorId: string,
    invitationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/invitations/${encodeURIComponent(String(invitationId))}/resend`
}

/**
 * @summary Send an invitation again with a new link; the old one ends
 */
export const resendInvitation = async (vendorId: string,
    invitationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResendInvitationReply> => {

  return fairwayFetch<ResendInvitationReply>(getResendInvitationUrl(vendorId,invitationId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getResendInvitationMutationKey = () => ['resendInvitation'] as const;

export const getResendInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resendInvitation>>, TError,ResendInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof resendInvitation>>, TError,ResendInvitationMutationVariables, TContext> => {

const mutationKey = getResendInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resendInvitation>>, ResendInvitationMutationVariables> = (props) => {
          const {vendorId,invitationId} = props ?? {};

          return  resendInvitation(vendorId,invitationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResendInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof resendInvitation>>>

    export type ResendInvitationMutationError = ErrorType<Problem>
    export type ResendInvitationMutationVariables = {vendorId: string;invitationId: string}

    /**
 * @summary Send an invitation again with a new link; the old one ends
 */
export const useResendInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resendInvitation>>, TError,ResendInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resendInvitation>>,
        TError,
        ResendInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getResendInvitationMutationOptions(options), queryClient);
    }
    export const getRevokeInvitationUrl = (vendorId: string,
    invitationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/invitations/${encodeURIComponent(String(invitationId))}`
}

/**
 * @summary Take an invitation back
 */
export const revokeInvitation = async (vendorId: string,
    invitationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRevokeInvitationUrl(vendorId,invitationId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRevokeInvitationMutationKey = () => ['revokeInvitation'] as const;

export const getRevokeInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeInvitation>>, TError,RevokeInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof revokeInvitation>>, TError,RevokeInvitationMutationVariables, TContext> => {

const mutationKey = getRevokeInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokeInvitation>>, RevokeInvitationMutationVariables> = (props) => {
          const {vendorId,invitationId} = props ?? {};

          return  revokeInvitation(vendorId,invitationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevokeInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof revokeInvitation>>>

    export type RevokeInvitationMutationError = ErrorType<Problem>
    export type RevokeInvitationMutationVariables = {vendorId: string;invitationId: string}

    /**
 * @summary Take an invitation back
 */
export const useRevokeInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeInvitation>>, TError,RevokeInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokeInvitation>>,
        TError,
        RevokeInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getRevokeInvitationMutationOptions(options), queryClient);
    }
    export const getListPartnerInvitationsUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/invitations`
}

/**
 * @summary Invitations to a partner's side that nobody has accepted yet
 */
export const listPartnerInvitations = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerInvitationsReply> => {

  return fairwayFetch<ListPartnerInvitationsReply>(getListPartnerInvitationsUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerInvitationsQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/invitations`
    ] as const;
    }


export const getListPartnerInvitationsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerInvitations>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerInvitationsQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerInvitations>>> = ({ signal }) => listPartnerInvitations(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerInvitationsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerInvitations>>>
export type ListPartnerInvitationsQueryError = ErrorType<Problem>


export function useListPartnerInvitations<TData = Awaited<ReturnType<typeof listPartnerInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerInvitations>>,
          TError,
          Awaited<ReturnType<typeof listPartnerInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerInvitations<TData = Awaited<ReturnType<typeof listPartnerInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerInvitations>>,
          TError,
          Awaited<ReturnType<typeof listPartnerInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerInvitations<TData = Awaited<ReturnType<typeof listPartnerInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Invitations to a partner's side that nobody has accepted yet
 */

export function useListPartnerInvitations<TData = Awaited<ReturnType<typeof listPartnerInvitations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerInvitations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerInvitationsQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInvitePartnerPersonUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/invitations`
}

/**
 * @summary Invite a person to a partner's side by e-mail; an open invitation of the address is renewed
 */
export const invitePartnerPerson = async (vendorId: string,
    partnerId: string,
    invitePartnerPersonBody: InvitePartnerPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<InvitePartnerPersonReply> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return fairwayFetch<InvitePartnerPersonReply>(getInvitePartnerPersonUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(invitePartnerPersonBody)
  }
);}





export const getInvitePartnerPersonMutationKey = () => ['invitePartnerPerson'] as const;

export const getInvitePartnerPersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof invitePartnerPerson>>, TError,InvitePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof invitePartnerPerson>>, TError,InvitePartnerPersonMutationVariables, TContext> => {

const mutationKey = getInvitePartnerPersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof invitePartnerPerson>>, InvitePartnerPersonMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  invitePartnerPerson(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InvitePartnerPersonMutationResult = NonNullable<Awaited<ReturnType<typeof invitePartnerPerson>>>
    export type InvitePartnerPersonMutationBody = InvitePartnerPersonBody
    export type InvitePartnerPersonMutationError = ErrorType<Problem>
    export type InvitePartnerPersonMutationVariables = {vendorId: string;partnerId: string;data: InvitePartnerPersonBody}

    /**
 * @summary Invite a person to a partner's side by e-mail; an open invitation of the address is renewed
 */
export const useInvitePartnerPerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof invitePartnerPerson>>, TError,InvitePartnerPersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof invitePartnerPerson>>,
        TError,
        InvitePartnerPersonMutationVariables,
        TContext
      > => {
      return useMutation(getInvitePartnerPersonMutationOptions(options), queryClient);
    }
    export const getResendPartnerInvitationUrl = (vendorId: string,
    partnerId: string,
    invitationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/invitations/${encodeURIComponent(String(invitationId))}/resend`
}

/**
 * @summary Send an invitation to a partner's side again with a new link; the old one ends
 */
export const resendPartnerInvitation = async (vendorId: string,
    partnerId: string,
    invitationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResendPartnerInvitationReply> => {

  return fairwayFetch<ResendPartnerInvitationReply>(getResendPartnerInvitationUrl(vendorId,partnerId,invitationId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getResendPartnerInvitationMutationKey = () => ['resendPartnerInvitation'] as const;

export const getResendPartnerInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resendPartnerInvitation>>, TError,ResendPartnerInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof resendPartnerInvitation>>, TError,ResendPartnerInvitationMutationVariables, TContext> => {

const mutationKey = getResendPartnerInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resendPartnerInvitation>>, ResendPartnerInvitationMutationVariables> = (props) => {
          const {vendorId,partnerId,invitationId} = props ?? {};

          return  resendPartnerInvitation(vendorId,partnerId,invitationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResendPartnerInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof resendPartnerInvitation>>>

    export type ResendPartnerInvitationMutationError = ErrorType<Problem>
    export type ResendPartnerInvitationMutationVariables = {vendorId: string;partnerId: string;invitationId: string}

    /**
 * @summary Send an invitation to a partner's side again with a new link; the old one ends
 */
export const useResendPartnerInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resendPartnerInvitation>>, TError,ResendPartnerInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resendPartnerInvitation>>,
        TError,
        ResendPartnerInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getResendPartnerInvitationMutationOptions(options), queryClient);
    }
    export const getRevokePartnerInvitationUrl = (vendorId: string,
    partnerId: string,
    invitationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/invitations/${encodeURIComponent(String(invitationId))}`
}

/**
 * @summary Take an invitation to a partner's side back
 */
export const revokePartnerInvitation = async (vendorId: string,
    partnerId: string,
    invitationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRevokePartnerInvitationUrl(vendorId,partnerId,invitationId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRevokePartnerInvitationMutationKey = () => ['revokePartnerInvitation'] as const;

export const getRevokePartnerInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokePartnerInvitation>>, TError,RevokePartnerInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof revokePartnerInvitation>>, TError,RevokePartnerInvitationMutationVariables, TContext> => {

const mutationKey = getRevokePartnerInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokePartnerInvitation>>, RevokePartnerInvitationMutationVariables> = (props) => {
          const {vendorId,partnerId,invitationId} = props ?? {};

          return  revokePartnerInvitation(vendorId,partnerId,invitationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevokePartnerInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof revokePartnerInvitation>>>

    export type RevokePartnerInvitationMutationError = ErrorType<Problem>
    export type RevokePartnerInvitationMutationVariables = {vendorId: string;partnerId: string;invitationId: string}

    /**
 * @summary Take an invitation to a partner's side back
 */
export const useRevokePartnerInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokePartnerInvitation>>, TError,RevokePartnerInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokePartnerInvitation>>,
        TError,
        RevokePartnerInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getRevokePartnerInvitationMutationOptions(options), queryClient);
    }
