/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useInfiniteQuery,
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseInfiniteQueryResult,
  DefinedUseQueryResult,
  InfiniteData,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseInfiniteQueryOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  CreatePartnerBody,
  ExportPartnersParams,
  GetPartnerFacetsParams,
  GetPartnerFacetsReply,
  ListPartnerActivityParams,
  ListPartnerActivityReply,
  ListPartnersParams,
  ListPartnersReply,
  ListSavedViewsParams,
  ListSavedViewsReply,
  Partner,
  Problem,
  SaveViewBody,
  SavedView,
  UpdatePartnerBody
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

export const getListPartnersUrl = (vendorId: string,
    params?: ListPartnersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["type","region","country","tier","risk"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : String(v));
      });
      return;
    }

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners`
}

/**
 * @summary Partners of the program, filtered and sorted, a page at a time
 */
export const listPartners = async (vendorId: string,
    params?: ListPartnersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnersReply> => {

  return fairwayFetch<ListPartnersReply>(getListPartnersUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnersInfiniteQueryKey = (vendorId: string,
    params?: ListPartnersParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnersQueryKey = (vendorId: string,
    params?: ListPartnersParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnersInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartners>>, ListPartnersParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnersInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartners>>, QueryKey, ListPartnersParams['cursor']> = ({ signal, pageParam }) => listPartners(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnersInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartners>>>
export type ListPartnersInfiniteQueryError = ErrorType<Problem>


export function useListPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartners>>, ListPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListPartnersParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartners>>,
          TError,
          Awaited<ReturnType<typeof listPartners>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartners>>, ListPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartners>>,
          TError,
          Awaited<ReturnType<typeof listPartners>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartners>>, ListPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners of the program, filtered and sorted, a page at a time
 */

export function useListPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartners>>, ListPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData, QueryKey, ListPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnersInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnersQueryOptions = <TData = Awaited<ReturnType<typeof listPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnersQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartners>>> = ({ signal }) => listPartners(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof listPartners>>>
export type ListPartnersQueryError = ErrorType<Problem>


export function useListPartners<TData = Awaited<ReturnType<typeof listPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListPartnersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartners>>,
          TError,
          Awaited<ReturnType<typeof listPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartners<TData = Awaited<ReturnType<typeof listPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartners>>,
          TError,
          Awaited<ReturnType<typeof listPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartners<TData = Awaited<ReturnType<typeof listPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners of the program, filtered and sorted, a page at a time
 */

export function useListPartners<TData = Awaited<ReturnType<typeof listPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnersQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreatePartnerUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners`
}

/**
 * @summary Add a partner
 */
export const createPartner = async (vendorId: string,
    createPartnerBody: CreatePartnerBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Partner> => {

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
return fairwayFetch<Partner>(getCreatePartnerUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createPartnerBody)
  }
);}





export const getCreatePartnerMutationKey = () => ['createPartner'] as const;

export const getCreatePartnerMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartner>>, TError,CreatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createPartner>>, TError,CreatePartnerMutationVariables, TContext> => {

const mutationKey = getCreatePartnerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createPartner>>, CreatePartnerMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createPartner(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreatePartnerMutationResult = NonNullable<Awaited<ReturnType<typeof createPartner>>>
    export type CreatePartnerMutationBody = CreatePartnerBody
    export type CreatePartnerMutationError = ErrorType<Problem>
    export type CreatePartnerMutationVariables = {vendorId: string;data: CreatePartnerBody}

    /**
 * @summary Add a partner
 */
export const useCreatePartner = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartner>>, TError,CreatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createPartner>>,
        TError,
        CreatePartnerMutationVariables,
        TContext
      > => {
      return useMutation(getCreatePartnerMutationOptions(options), queryClient);
    }
    export const getExportPartnersUrl = (vendorId: string,
    params?: ExportPartnersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["type","region","country","tier","risk"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : String(v));
      });
      return;
    }

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/export?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/export`
}

/**
 * @summary All partners that match, as CSV or XLSX
 */
export const exportPartners = async (vendorId: string,
    params?: ExportPartnersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getExportPartnersUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportPartnersQueryKey = (vendorId: string,
    params?: ExportPartnersParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportPartnersQueryOptions = <TData = Awaited<ReturnType<typeof exportPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ExportPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportPartnersQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportPartners>>> = ({ signal }) => exportPartners(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof exportPartners>>>
export type ExportPartnersQueryError = ErrorType<Problem>


export function useExportPartners<TData = Awaited<ReturnType<typeof exportPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ExportPartnersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPartners>>,
          TError,
          Awaited<ReturnType<typeof exportPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportPartners<TData = Awaited<ReturnType<typeof exportPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ExportPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPartners>>,
          TError,
          Awaited<ReturnType<typeof exportPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportPartners<TData = Awaited<ReturnType<typeof exportPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ExportPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary All partners that match, as CSV or XLSX
 */

export function useExportPartners<TData = Awaited<ReturnType<typeof exportPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ExportPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportPartnersQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerFacetsUrl = (vendorId: string,
    params?: GetPartnerFacetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/facets?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/facets`
}

/**
 * @summary The values that partners can be filtered by, with how many partners have each
 */
export const getPartnerFacets = async (vendorId: string,
    params?: GetPartnerFacetsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerFacetsReply> => {

  return fairwayFetch<GetPartnerFacetsReply>(getGetPartnerFacetsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerFacetsQueryKey = (vendorId: string,
    params?: GetPartnerFacetsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/facets`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetPartnerFacetsQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerFacets>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: GetPartnerFacetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerFacetsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerFacets>>> = ({ signal }) => getPartnerFacets(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerFacetsQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerFacets>>>
export type GetPartnerFacetsQueryError = ErrorType<Problem>


export function useGetPartnerFacets<TData = Awaited<ReturnType<typeof getPartnerFacets>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  GetPartnerFacetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerFacets>>,
          TError,
          Awaited<ReturnType<typeof getPartnerFacets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerFacets<TData = Awaited<ReturnType<typeof getPartnerFacets>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetPartnerFacetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerFacets>>,
          TError,
          Awaited<ReturnType<typeof getPartnerFacets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerFacets<TData = Awaited<ReturnType<typeof getPartnerFacets>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetPartnerFacetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The values that partners can be filtered by, with how many partners have each
 */

export function useGetPartnerFacets<TData = Awaited<ReturnType<typeof getPartnerFacets>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetPartnerFacetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerFacetsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}`
}

/**
 * @summary One partner
 */
export const getPartner = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Partner> => {

  return fairwayFetch<Partner>(getGetPartnerUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}`
    ] as const;
    }


export const getGetPartnerQueryOptions = <TData = Awaited<ReturnType<typeof getPartner>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartner>>> = ({ signal }) => getPartner(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerQueryResult = NonNullable<Awaited<ReturnType<typeof getPartner>>>
export type GetPartnerQueryError = ErrorType<Problem>


export function useGetPartner<TData = Awaited<ReturnType<typeof getPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartner>>,
          TError,
          Awaited<ReturnType<typeof getPartner>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartner<TData = Awaited<ReturnType<typeof getPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartner>>,
          TError,
          Awaited<ReturnType<typeof getPartner>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartner<TData = Awaited<ReturnType<typeof getPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One partner
 */

export function useGetPartner<TData = Awaited<ReturnType<typeof getPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdatePartnerUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}`
}

/**
 * @summary Change a partner; send the revision that you read
 */
export const updatePartner = async (vendorId: string,
    partnerId: string,
    updatePartnerBody: UpdatePartnerBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Partner> => {

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
return fairwayFetch<Partner>(getUpdatePartnerUrl(vendorId,partnerId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updatePartnerBody)
  }
);}





export const getUpdatePartnerMutationKey = () => ['updatePartner'] as const;

export const getUpdatePartnerMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartner>>, TError,UpdatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updatePartner>>, TError,UpdatePartnerMutationVariables, TContext> => {

const mutationKey = getUpdatePartnerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updatePartner>>, UpdatePartnerMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  updatePartner(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdatePartnerMutationResult = NonNullable<Awaited<ReturnType<typeof updatePartner>>>
    export type UpdatePartnerMutationBody = UpdatePartnerBody
    export type UpdatePartnerMutationError = ErrorType<Problem>
    export type UpdatePartnerMutationVariables = {vendorId: string;partnerId: string;data: UpdatePartnerBody}

    /**
 * @summary Change a partner; send the revision that you read
 */
export const useUpdatePartner = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartner>>, TError,UpdatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updatePartner>>,
        TError,
        UpdatePartnerMutationVariables,
        TContext
      > => {
      return useMutation(getUpdatePartnerMutationOptions(options), queryClient);
    }
    export const getListPartnerActivityUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["kind"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : String(v));
      });
      return;
    }

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/activity?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/activity`
}

/**
 * @summary What happened with a partner, newest first
 */
export const listPartnerActivity = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerActivityReply> => {

  return fairwayFetch<ListPartnerActivityReply>(getListPartnerActivityUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerActivityInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/activity`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerActivityQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/activity`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerActivityInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerActivity>>, ListPartnerActivityParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerActivityInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerActivity>>, QueryKey, ListPartnerActivityParams['cursor']> = ({ signal, pageParam }) => listPartnerActivity(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerActivityInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerActivity>>>
export type ListPartnerActivityInfiniteQueryError = ErrorType<Problem>


export function useListPartnerActivityInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerActivity>>, ListPartnerActivityParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerActivityParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerActivity>>,
          TError,
          Awaited<ReturnType<typeof listPartnerActivity>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerActivityInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerActivity>>, ListPartnerActivityParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerActivity>>,
          TError,
          Awaited<ReturnType<typeof listPartnerActivity>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerActivityInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerActivity>>, ListPartnerActivityParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What happened with a partner, newest first
 */

export function useListPartnerActivityInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerActivity>>, ListPartnerActivityParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData, QueryKey, ListPartnerActivityParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerActivityInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerActivityQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerActivity>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerActivityQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerActivity>>> = ({ signal }) => listPartnerActivity(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerActivityQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerActivity>>>
export type ListPartnerActivityQueryError = ErrorType<Problem>


export function useListPartnerActivity<TData = Awaited<ReturnType<typeof listPartnerActivity>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerActivityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerActivity>>,
          TError,
          Awaited<ReturnType<typeof listPartnerActivity>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerActivity<TData = Awaited<ReturnType<typeof listPartnerActivity>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerActivity>>,
          TError,
          Awaited<ReturnType<typeof listPartnerActivity>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerActivity<TData = Awaited<ReturnType<typeof listPartnerActivity>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What happened with a partner, newest first
 */

export function useListPartnerActivity<TData = Awaited<ReturnType<typeof listPartnerActivity>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerActivityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerActivity>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerActivityQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSavedViewsUrl = (vendorId: string,
    params?: ListSavedViewsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/views?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/views`
}

/**
 * @summary One's own saved views
 */
export const listSavedViews = async (vendorId: string,
    params?: ListSavedViewsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSavedViewsReply> => {

  return fairwayFetch<ListSavedViewsReply>(getListSavedViewsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSavedViewsQueryKey = (vendorId: string,
    params?: ListSavedViewsParams,) => {
    return [
    `/v1/vendors/${vendorId}/views`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSavedViewsQueryOptions = <TData = Awaited<ReturnType<typeof listSavedViews>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListSavedViewsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSavedViewsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSavedViews>>> = ({ signal }) => listSavedViews(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSavedViewsQueryResult = NonNullable<Awaited<ReturnType<typeof listSavedViews>>>
export type ListSavedViewsQueryError = ErrorType<Problem>


export function useListSavedViews<TData = Awaited<ReturnType<typeof listSavedViews>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListSavedViewsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSavedViews>>,
          TError,
          Awaited<ReturnType<typeof listSavedViews>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSavedViews<TData = Awaited<ReturnType<typeof listSavedViews>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSavedViewsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSavedViews>>,
          TError,
          Awaited<ReturnType<typeof listSavedViews>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSavedViews<TData = Awaited<ReturnType<typeof listSavedViews>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSavedViewsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One's own saved views
 */

export function useListSavedViews<TData = Awaited<ReturnType<typeof listSavedViews>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSavedViewsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSavedViews>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSavedViewsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveViewUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/views`
}

/**
 * @summary Save a view; one of the same name is replaced
 */
export const saveView = async (vendorId: string,
    saveViewBody: SaveViewBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SavedView> => {

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
return fairwayFetch<SavedView>(getSaveViewUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveViewBody)
  }
);}





export const getSaveViewMutationKey = () => ['saveView'] as const;

export const getSaveViewMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveView>>, TError,SaveViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof saveView>>, TError,SaveViewMutationVariables, TContext> => {

const mutationKey = getSaveViewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveView>>, SaveViewMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  saveView(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveViewMutationResult = NonNullable<Awaited<ReturnType<typeof saveView>>>
    export type SaveViewMutationBody = SaveViewBody
    export type SaveViewMutationError = ErrorType<Problem>
    export type SaveViewMutationVariables = {vendorId: string;data: SaveViewBody}

    /**
 * @summary Save a view; one of the same name is replaced
 */
export const useSaveView = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveView>>, TError,SaveViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveView>>,
        TError,
        SaveViewMutationVariables,
        TContext
      > => {
      return useMutation(getSaveViewMutationOptions(options), queryClient);
    }
    export const getDeleteViewUrl = (vendorId: string,
    viewId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/views/${encodeURIComponent(String(viewId))}`
}

/**
 * @summary Delete one's own saved view
 */
export const deleteView = async (vendorId: string,
    viewId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getDeleteViewUrl(vendorId,viewId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteViewMutationKey = () => ['deleteView'] as const;

export const getDeleteViewMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteView>>, TError,DeleteViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteView>>, TError,DeleteViewMutationVariables, TContext> => {

const mutationKey = getDeleteViewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteView>>, DeleteViewMutationVariables> = (props) => {
          const {vendorId,viewId} = props ?? {};

          return  deleteView(vendorId,viewId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteViewMutationResult = NonNullable<Awaited<ReturnType<typeof deleteView>>>

    export type DeleteViewMutationError = ErrorType<Problem>
    export type DeleteViewMutationVariables = {vendorId: string;viewId: string}

    /**
 * @summary Delete one's own saved view
 */
export const useDeleteView = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteView>>, TError,DeleteViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteView>>,
        TError,
        DeleteViewMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteViewMutationOptions(options), queryClient);
    }
