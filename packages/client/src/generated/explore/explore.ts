/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  ExploreParams,
  ExploreReply,
  ExportExploreParams,
  GetExploreFieldsParams,
  GetExploreFieldsReply,
  Problem
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

export const getGetExploreFieldsUrl = (vendorId: string,
    params?: GetExploreFieldsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore/fields?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore/fields`
}

/**
 * @summary What can be measured, and by what
 */
export const getExploreFields = async (vendorId: string,
    params?: GetExploreFieldsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetExploreFieldsReply> => {

  return fairwayFetch<GetExploreFieldsReply>(getGetExploreFieldsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetExploreFieldsQueryKey = (vendorId: string,
    params?: GetExploreFieldsParams,) => {
    return [
    `/v1/vendors/${vendorId}/explore/fields`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetExploreFieldsQueryOptions = <TData = Awaited<ReturnType<typeof getExploreFields>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: GetExploreFieldsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetExploreFieldsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getExploreFields>>> = ({ signal }) => getExploreFields(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetExploreFieldsQueryResult = NonNullable<Awaited<ReturnType<typeof getExploreFields>>>
export type GetExploreFieldsQueryError = ErrorType<Problem>


export function useGetExploreFields<TData = Awaited<ReturnType<typeof getExploreFields>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  GetExploreFieldsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getExploreFields>>,
          TError,
          Awaited<ReturnType<typeof getExploreFields>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetExploreFields<TData = Awaited<ReturnType<typeof getExploreFields>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetExploreFieldsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getExploreFields>>,
          TError,
          Awaited<ReturnType<typeof getExploreFields>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetExploreFields<TData = Awaited<ReturnType<typeof getExploreFields>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetExploreFieldsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What can be measured, and by what
 */

export function useGetExploreFields<TData = Awaited<ReturnType<typeof getExploreFields>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetExploreFieldsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExploreFields>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetExploreFieldsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExploreUrl = (vendorId: string,
    params: ExploreParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["by"];

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

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore`
}

/**
 * @summary A measure by up to three dimensions and a period
 */
export const explore = async (vendorId: string,
    params: ExploreParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ExploreReply> => {

  return fairwayFetch<ExploreReply>(getExploreUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExploreQueryKey = (vendorId: string,
    params?: ExploreParams,) => {
    return [
    `/v1/vendors/${vendorId}/explore`, ...(params ? [params] : [])
    ] as const;
    }


export const getExploreQueryOptions = <TData = Awaited<ReturnType<typeof explore>>, TError = ErrorType<Problem>>(vendorId: string,
    params: ExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExploreQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof explore>>> = ({ signal }) => explore(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExploreQueryResult = NonNullable<Awaited<ReturnType<typeof explore>>>
export type ExploreQueryError = ErrorType<Problem>


export function useExplore<TData = Awaited<ReturnType<typeof explore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExploreParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof explore>>,
          TError,
          Awaited<ReturnType<typeof explore>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExplore<TData = Awaited<ReturnType<typeof explore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof explore>>,
          TError,
          Awaited<ReturnType<typeof explore>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExplore<TData = Awaited<ReturnType<typeof explore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A measure by up to three dimensions and a period
 */

export function useExplore<TData = Awaited<ReturnType<typeof explore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof explore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExploreQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportExploreUrl = (vendorId: string,
    params: ExportExploreParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["by"];

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

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore/export?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/explore/export`
}

/**
 * @summary The same as CSV or XLSX
 */
export const exportExplore = async (vendorId: string,
    params: ExportExploreParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getExportExploreUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportExploreQueryKey = (vendorId: string,
    params?: ExportExploreParams,) => {
    return [
    `/v1/vendors/${vendorId}/explore/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportExploreQueryOptions = <TData = Awaited<ReturnType<typeof exportExplore>>, TError = ErrorType<Problem>>(vendorId: string,
    params: ExportExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportExploreQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportExplore>>> = ({ signal }) => exportExplore(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportExploreQueryResult = NonNullable<Awaited<ReturnType<typeof exportExplore>>>
export type ExportExploreQueryError = ErrorType<Problem>


export function useExportExplore<TData = Awaited<ReturnType<typeof exportExplore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExportExploreParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportExplore>>,
          TError,
          Awaited<ReturnType<typeof exportExplore>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportExplore<TData = Awaited<ReturnType<typeof exportExplore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExportExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportExplore>>,
          TError,
          Awaited<ReturnType<typeof exportExplore>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportExplore<TData = Awaited<ReturnType<typeof exportExplore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExportExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The same as CSV or XLSX
 */

export function useExportExplore<TData = Awaited<ReturnType<typeof exportExplore>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: ExportExploreParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportExplore>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportExploreQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






