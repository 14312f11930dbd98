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
  AddPartnerPersonReply,
  AddPersonBody,
  AddPersonReply,
  ListPartnerPeopleReply,
  ListPeopleReply,
  Person,
  Problem,
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
 * @summary Add a person to the vendor's side
 */
export const addPerson = async (vendorId: string,
    addPersonBody: AddPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AddPersonReply> => {

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
return fairwayFetch<AddPersonReply>(getAddPersonUrl(vendorId),
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
 * @summary Add a person to the vendor's side
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
 * @summary Add a person to a partner's side
 */
export const addPartnerPerson = async (vendorId: string,
    partnerId: string,
    addPartnerPersonBody: AddPartnerPersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AddPartnerPersonReply> => {

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
return fairwayFetch<AddPartnerPersonReply>(getAddPartnerPersonUrl(vendorId,partnerId),
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
 * @summary Add a person to a partner's side
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
