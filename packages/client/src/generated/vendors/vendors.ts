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
  AddHolidaysBody,
  AddHolidaysReply,
  CreateVendorBody,
  GetVendorReply,
  ListHolidaysReply,
  Problem,
  UpdateVendorBody,
  Vendor
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

export const getGetVendorUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}`
}

/**
 * @summary A vendor's settings
 */
export const getVendor = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetVendorReply> => {

  return fairwayFetch<GetVendorReply>(getGetVendorUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetVendorQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}`
    ] as const;
    }


export const getGetVendorQueryOptions = <TData = Awaited<ReturnType<typeof getVendor>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetVendorQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getVendor>>> = ({ signal }) => getVendor(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetVendorQueryResult = NonNullable<Awaited<ReturnType<typeof getVendor>>>
export type GetVendorQueryError = ErrorType<Problem>


export function useGetVendor<TData = Awaited<ReturnType<typeof getVendor>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getVendor>>,
          TError,
          Awaited<ReturnType<typeof getVendor>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetVendor<TData = Awaited<ReturnType<typeof getVendor>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getVendor>>,
          TError,
          Awaited<ReturnType<typeof getVendor>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetVendor<TData = Awaited<ReturnType<typeof getVendor>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A vendor's settings
 */

export function useGetVendor<TData = Awaited<ReturnType<typeof getVendor>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVendor>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetVendorQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateVendorUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}`
}

/**
 * @summary Change a vendor's name, colour, time zone or language
 */
export const updateVendor = async (vendorId: string,
    updateVendorBody: UpdateVendorBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Vendor> => {

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
return fairwayFetch<Vendor>(getUpdateVendorUrl(vendorId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateVendorBody)
  }
);}





export const getUpdateVendorMutationKey = () => ['updateVendor'] as const;

export const getUpdateVendorMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateVendor>>, TError,UpdateVendorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateVendor>>, TError,UpdateVendorMutationVariables, TContext> => {

const mutationKey = getUpdateVendorMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateVendor>>, UpdateVendorMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  updateVendor(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateVendorMutationResult = NonNullable<Awaited<ReturnType<typeof updateVendor>>>
    export type UpdateVendorMutationBody = UpdateVendorBody
    export type UpdateVendorMutationError = ErrorType<Problem>
    export type UpdateVendorMutationVariables = {vendorId: string;data: UpdateVendorBody}

    /**
 * @summary Change a vendor's name, colour, time zone or language
 */
export const useUpdateVendor = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateVendor>>, TError,UpdateVendorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateVendor>>,
        TError,
        UpdateVendorMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateVendorMutationOptions(options), queryClient);
    }
    export const getCreateVendorUrl = () => {




  return `/v1/vendors`
}

/**
 * @summary Open another vendor on this installation; for its administrators
 */
export const createVendor = async (createVendorBody: CreateVendorBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Vendor> => {

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
return fairwayFetch<Vendor>(getCreateVendorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createVendorBody)
  }
);}





export const getCreateVendorMutationKey = () => ['createVendor'] as const;

export const getCreateVendorMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createVendor>>, TError,CreateVendorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createVendor>>, TError,CreateVendorMutationVariables, TContext> => {

const mutationKey = getCreateVendorMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createVendor>>, CreateVendorMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createVendor(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateVendorMutationResult = NonNullable<Awaited<ReturnType<typeof createVendor>>>
    export type CreateVendorMutationBody = CreateVendorBody
    export type CreateVendorMutationError = ErrorType<Problem>
    export type CreateVendorMutationVariables = {data: CreateVendorBody}

    /**
 * @summary Open another vendor on this installation; for its administrators
 */
export const useCreateVendor = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createVendor>>, TError,CreateVendorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createVendor>>,
        TError,
        CreateVendorMutationVariables,
        TContext
      > => {
      return useMutation(getCreateVendorMutationOptions(options), queryClient);
    }
    export const getPutVendorLogoUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/logo`
}

/**
 * @summary Replace the vendor's logo (PNG, JPEG or WebP, 512 KB at most)
 */
export const putVendorLogo = async (vendorId: string,
    putVendorLogoBody: Blob, options?: Parameters<typeof fairwayFetch>[1]): Promise<Vendor> => {

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
return fairwayFetch<Vendor>(getPutVendorLogoUrl(vendorId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'image/png', ...getHeaders(options?.headers) },
    body: putVendorLogoBody
  }
);}





export const getPutVendorLogoMutationKey = () => ['putVendorLogo'] as const;

export const getPutVendorLogoMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putVendorLogo>>, TError,PutVendorLogoMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof putVendorLogo>>, TError,PutVendorLogoMutationVariables, TContext> => {

const mutationKey = getPutVendorLogoMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putVendorLogo>>, PutVendorLogoMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  putVendorLogo(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutVendorLogoMutationResult = NonNullable<Awaited<ReturnType<typeof putVendorLogo>>>
    export type PutVendorLogoMutationBody = Blob
    export type PutVendorLogoMutationError = ErrorType<Problem>
    export type PutVendorLogoMutationVariables = {vendorId: string;data: Blob}

    /**
 * @summary Replace the vendor's logo (PNG, JPEG or WebP, 512 KB at most)
 */
export const usePutVendorLogo = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putVendorLogo>>, TError,PutVendorLogoMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putVendorLogo>>,
        TError,
        PutVendorLogoMutationVariables,
        TContext
      > => {
      return useMutation(getPutVendorLogoMutationOptions(options), queryClient);
    }
    export const getListHolidaysUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/holidays`
}

/**
 * @summary The vendor's public holidays, by day; times in business days leave them out
 */
export const listHolidays = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListHolidaysReply> => {

  return fairwayFetch<ListHolidaysReply>(getListHolidaysUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListHolidaysQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/holidays`
    ] as const;
    }


export const getListHolidaysQueryOptions = <TData = Awaited<ReturnType<typeof listHolidays>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListHolidaysQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listHolidays>>> = ({ signal }) => listHolidays(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListHolidaysQueryResult = NonNullable<Awaited<ReturnType<typeof listHolidays>>>
export type ListHolidaysQueryError = ErrorType<Problem>


export function useListHolidays<TData = Awaited<ReturnType<typeof listHolidays>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listHolidays>>,
          TError,
          Awaited<ReturnType<typeof listHolidays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListHolidays<TData = Awaited<ReturnType<typeof listHolidays>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listHolidays>>,
          TError,
          Awaited<ReturnType<typeof listHolidays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListHolidays<TData = Awaited<ReturnType<typeof listHolidays>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The vendor's public holidays, by day; times in business days leave them out
 */

export function useListHolidays<TData = Awaited<ReturnType<typeof listHolidays>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListHolidaysQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddHolidaysUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/holidays`
}

/**
 * @summary Add public holidays; a day that is there already gets the new name. Deadlines that run stay as they are
 */
export const addHolidays = async (vendorId: string,
    addHolidaysBody: AddHolidaysBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AddHolidaysReply> => {

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
return fairwayFetch<AddHolidaysReply>(getAddHolidaysUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addHolidaysBody)
  }
);}





export const getAddHolidaysMutationKey = () => ['addHolidays'] as const;

export const getAddHolidaysMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addHolidays>>, TError,AddHolidaysMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addHolidays>>, TError,AddHolidaysMutationVariables, TContext> => {

const mutationKey = getAddHolidaysMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addHolidays>>, AddHolidaysMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  addHolidays(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddHolidaysMutationResult = NonNullable<Awaited<ReturnType<typeof addHolidays>>>
    export type AddHolidaysMutationBody = AddHolidaysBody
    export type AddHolidaysMutationError = ErrorType<Problem>
    export type AddHolidaysMutationVariables = {vendorId: string;data: AddHolidaysBody}

    /**
 * @summary Add public holidays; a day that is there already gets the new name. Deadlines that run stay as they are
 */
export const useAddHolidays = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addHolidays>>, TError,AddHolidaysMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addHolidays>>,
        TError,
        AddHolidaysMutationVariables,
        TContext
      > => {
      return useMutation(getAddHolidaysMutationOptions(options), queryClient);
    }
    export const getRemoveHolidayUrl = (vendorId: string,
    on: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/holidays/${encodeURIComponent(String(on))}`
}

/**
 * @summary Take a public holiday away; deadlines that run stay as they are
 */
export const removeHoliday = async (vendorId: string,
    on: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemoveHolidayUrl(vendorId,on),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveHolidayMutationKey = () => ['removeHoliday'] as const;

export const getRemoveHolidayMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeHoliday>>, TError,RemoveHolidayMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeHoliday>>, TError,RemoveHolidayMutationVariables, TContext> => {

const mutationKey = getRemoveHolidayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeHoliday>>, RemoveHolidayMutationVariables> = (props) => {
          const {vendorId,on} = props ?? {};

          return  removeHoliday(vendorId,on,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveHolidayMutationResult = NonNullable<Awaited<ReturnType<typeof removeHoliday>>>

    export type RemoveHolidayMutationError = ErrorType<Problem>
    export type RemoveHolidayMutationVariables = {vendorId: string;on: string}

    /**
 * @summary Take a public holiday away; deadlines that run stay as they are
 */
export const useRemoveHoliday = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeHoliday>>, TError,RemoveHolidayMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeHoliday>>,
        TError,
        RemoveHolidayMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveHolidayMutationOptions(options), queryClient);
    }
