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
  Announcement,
  CreateAnnouncementBody,
  FullNotice,
  GetNoticeParams,
  GetNoticeSummaryParams,
  GetNoticeSummaryReply,
  ListAnnouncementsParams,
  ListAnnouncementsReply,
  ListNoticeMailsReply,
  ListNoticeRecipientsParams,
  ListNoticeRecipientsReply,
  ListNoticeRunsParams,
  ListNoticeRunsReply,
  ListNoticesParams,
  ListNoticesReply,
  ListPartnerNoticesParams,
  ListPartnerNoticesReply,
  Mail,
  PreviewAnnouncementBody,
  PreviewAnnouncementReply,
  PreviewVersionNoticeParams,
  PreviewVersionNoticeReply,
  Problem,
  PublishAnnouncementBody,
  SendTestMailBody,
  SendTestMailReply,
  UpdateAnnouncementBody
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

export const getListNoticesUrl = (vendorId: string,
    params?: ListNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["move"];

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

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices`
}

/**
 * @summary What partners were told, newest first
 */
export const listNotices = async (vendorId: string,
    params?: ListNoticesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNoticesReply> => {

  return fairwayFetch<ListNoticesReply>(getListNoticesUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNoticesInfiniteQueryKey = (vendorId: string,
    params?: ListNoticesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/notices`, ...(params ? [params] : [])
    ] as const;
    }

export const getListNoticesQueryKey = (vendorId: string,
    params?: ListNoticesParams,) => {
    return [
    `/v1/vendors/${vendorId}/notices`, ...(params ? [params] : [])
    ] as const;
    }


export const getListNoticesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listNotices>>, ListNoticesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticesInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNotices>>, QueryKey, ListNoticesParams['cursor']> = ({ signal, pageParam }) => listNotices(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listNotices>>>
export type ListNoticesInfiniteQueryError = ErrorType<Problem>


export function useListNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNotices>>, ListNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotices>>,
          TError,
          Awaited<ReturnType<typeof listNotices>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNotices>>, ListNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotices>>,
          TError,
          Awaited<ReturnType<typeof listNotices>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNotices>>, ListNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What partners were told, newest first
 */

export function useListNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNotices>>, ListNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData, QueryKey, ListNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticesInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNoticesQueryOptions = <TData = Awaited<ReturnType<typeof listNotices>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticesQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNotices>>> = ({ signal }) => listNotices(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticesQueryResult = NonNullable<Awaited<ReturnType<typeof listNotices>>>
export type ListNoticesQueryError = ErrorType<Problem>


export function useListNotices<TData = Awaited<ReturnType<typeof listNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotices>>,
          TError,
          Awaited<ReturnType<typeof listNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNotices<TData = Awaited<ReturnType<typeof listNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotices>>,
          TError,
          Awaited<ReturnType<typeof listNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNotices<TData = Awaited<ReturnType<typeof listNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What partners were told, newest first
 */

export function useListNotices<TData = Awaited<ReturnType<typeof listNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticesQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNoticeRunsUrl = (vendorId: string,
    params?: ListNoticeRunsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/runs?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/runs`
}

/**
 * @summary Occasions on which many partners were told, newest first
 */
export const listNoticeRuns = async (vendorId: string,
    params?: ListNoticeRunsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNoticeRunsReply> => {

  return fairwayFetch<ListNoticeRunsReply>(getListNoticeRunsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNoticeRunsInfiniteQueryKey = (vendorId: string,
    params?: ListNoticeRunsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/notices/runs`, ...(params ? [params] : [])
    ] as const;
    }

export const getListNoticeRunsQueryKey = (vendorId: string,
    params?: ListNoticeRunsParams,) => {
    return [
    `/v1/vendors/${vendorId}/notices/runs`, ...(params ? [params] : [])
    ] as const;
    }


export const getListNoticeRunsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRuns>>, ListNoticeRunsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticeRunsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoticeRuns>>, QueryKey, ListNoticeRunsParams['cursor']> = ({ signal, pageParam }) => listNoticeRuns(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticeRunsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listNoticeRuns>>>
export type ListNoticeRunsInfiniteQueryError = ErrorType<Problem>


export function useListNoticeRunsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRuns>>, ListNoticeRunsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticeRunsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRuns>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRuns>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRunsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRuns>>, ListNoticeRunsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRuns>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRuns>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRunsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRuns>>, ListNoticeRunsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Occasions on which many partners were told, newest first
 */

export function useListNoticeRunsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRuns>>, ListNoticeRunsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData, QueryKey, ListNoticeRunsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticeRunsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNoticeRunsQueryOptions = <TData = Awaited<ReturnType<typeof listNoticeRuns>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticeRunsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoticeRuns>>> = ({ signal }) => listNoticeRuns(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticeRunsQueryResult = NonNullable<Awaited<ReturnType<typeof listNoticeRuns>>>
export type ListNoticeRunsQueryError = ErrorType<Problem>


export function useListNoticeRuns<TData = Awaited<ReturnType<typeof listNoticeRuns>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticeRunsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRuns>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRuns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRuns<TData = Awaited<ReturnType<typeof listNoticeRuns>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRuns>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRuns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRuns<TData = Awaited<ReturnType<typeof listNoticeRuns>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Occasions on which many partners were told, newest first
 */

export function useListNoticeRuns<TData = Awaited<ReturnType<typeof listNoticeRuns>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRunsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRuns>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticeRunsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetNoticeSummaryUrl = (vendorId: string,
    params?: GetNoticeSummaryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/summary?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/summary`
}

/**
 * @summary How many notices wait to be acknowledged, and how their mails fare
 */
export const getNoticeSummary = async (vendorId: string,
    params?: GetNoticeSummaryParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetNoticeSummaryReply> => {

  return fairwayFetch<GetNoticeSummaryReply>(getGetNoticeSummaryUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetNoticeSummaryQueryKey = (vendorId: string,
    params?: GetNoticeSummaryParams,) => {
    return [
    `/v1/vendors/${vendorId}/notices/summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetNoticeSummaryQueryOptions = <TData = Awaited<ReturnType<typeof getNoticeSummary>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: GetNoticeSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNoticeSummaryQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNoticeSummary>>> = ({ signal }) => getNoticeSummary(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNoticeSummaryQueryResult = NonNullable<Awaited<ReturnType<typeof getNoticeSummary>>>
export type GetNoticeSummaryQueryError = ErrorType<Problem>


export function useGetNoticeSummary<TData = Awaited<ReturnType<typeof getNoticeSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  GetNoticeSummaryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNoticeSummary>>,
          TError,
          Awaited<ReturnType<typeof getNoticeSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNoticeSummary<TData = Awaited<ReturnType<typeof getNoticeSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetNoticeSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNoticeSummary>>,
          TError,
          Awaited<ReturnType<typeof getNoticeSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNoticeSummary<TData = Awaited<ReturnType<typeof getNoticeSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetNoticeSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many notices wait to be acknowledged, and how their mails fare
 */

export function useGetNoticeSummary<TData = Awaited<ReturnType<typeof getNoticeSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetNoticeSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNoticeSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNoticeSummaryQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPreviewVersionNoticeUrl = (vendorId: string,
    params: PreviewVersionNoticeParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/preview?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/preview`
}

/**
 * @summary What partners would read about a version: one that gains, one that loses, one that stays, and how many
 */
export const previewVersionNotice = async (vendorId: string,
    params: PreviewVersionNoticeParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewVersionNoticeReply> => {

  return fairwayFetch<PreviewVersionNoticeReply>(getPreviewVersionNoticeUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPreviewVersionNoticeQueryKey = (vendorId: string,
    params?: PreviewVersionNoticeParams,) => {
    return [
    `/v1/vendors/${vendorId}/notices/preview`, ...(params ? [params] : [])
    ] as const;
    }


export const getPreviewVersionNoticeQueryOptions = <TData = Awaited<ReturnType<typeof previewVersionNotice>>, TError = ErrorType<Problem>>(vendorId: string,
    params: PreviewVersionNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPreviewVersionNoticeQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof previewVersionNotice>>> = ({ signal }) => previewVersionNotice(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PreviewVersionNoticeQueryResult = NonNullable<Awaited<ReturnType<typeof previewVersionNotice>>>
export type PreviewVersionNoticeQueryError = ErrorType<Problem>


export function usePreviewVersionNotice<TData = Awaited<ReturnType<typeof previewVersionNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: PreviewVersionNoticeParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewVersionNotice>>,
          TError,
          Awaited<ReturnType<typeof previewVersionNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewVersionNotice<TData = Awaited<ReturnType<typeof previewVersionNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: PreviewVersionNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewVersionNotice>>,
          TError,
          Awaited<ReturnType<typeof previewVersionNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewVersionNotice<TData = Awaited<ReturnType<typeof previewVersionNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: PreviewVersionNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What partners would read about a version: one that gains, one that loses, one that stays, and how many
 */

export function usePreviewVersionNotice<TData = Awaited<ReturnType<typeof previewVersionNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: PreviewVersionNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewVersionNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPreviewVersionNoticeQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNoticeRecipientsUrl = (vendorId: string,
    params?: ListNoticeRecipientsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/recipients?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/recipients`
}

/**
 * @summary Who would be told about a version, or by an announcement, a page of partners at a time
 */
export const listNoticeRecipients = async (vendorId: string,
    params?: ListNoticeRecipientsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNoticeRecipientsReply> => {

  return fairwayFetch<ListNoticeRecipientsReply>(getListNoticeRecipientsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNoticeRecipientsInfiniteQueryKey = (vendorId: string,
    params?: ListNoticeRecipientsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/notices/recipients`, ...(params ? [params] : [])
    ] as const;
    }

export const getListNoticeRecipientsQueryKey = (vendorId: string,
    params?: ListNoticeRecipientsParams,) => {
    return [
    `/v1/vendors/${vendorId}/notices/recipients`, ...(params ? [params] : [])
    ] as const;
    }


export const getListNoticeRecipientsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRecipients>>, ListNoticeRecipientsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticeRecipientsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoticeRecipients>>, QueryKey, ListNoticeRecipientsParams['cursor']> = ({ signal, pageParam }) => listNoticeRecipients(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticeRecipientsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listNoticeRecipients>>>
export type ListNoticeRecipientsInfiniteQueryError = ErrorType<Problem>


export function useListNoticeRecipientsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRecipients>>, ListNoticeRecipientsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticeRecipientsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRecipients>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRecipients>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRecipientsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRecipients>>, ListNoticeRecipientsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRecipients>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRecipients>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRecipientsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRecipients>>, ListNoticeRecipientsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who would be told about a version, or by an announcement, a page of partners at a time
 */

export function useListNoticeRecipientsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listNoticeRecipients>>, ListNoticeRecipientsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData, QueryKey, ListNoticeRecipientsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticeRecipientsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNoticeRecipientsQueryOptions = <TData = Awaited<ReturnType<typeof listNoticeRecipients>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticeRecipientsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoticeRecipients>>> = ({ signal }) => listNoticeRecipients(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticeRecipientsQueryResult = NonNullable<Awaited<ReturnType<typeof listNoticeRecipients>>>
export type ListNoticeRecipientsQueryError = ErrorType<Problem>


export function useListNoticeRecipients<TData = Awaited<ReturnType<typeof listNoticeRecipients>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNoticeRecipientsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRecipients>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRecipients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRecipients<TData = Awaited<ReturnType<typeof listNoticeRecipients>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeRecipients>>,
          TError,
          Awaited<ReturnType<typeof listNoticeRecipients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeRecipients<TData = Awaited<ReturnType<typeof listNoticeRecipients>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who would be told about a version, or by an announcement, a page of partners at a time
 */

export function useListNoticeRecipients<TData = Awaited<ReturnType<typeof listNoticeRecipients>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNoticeRecipientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeRecipients>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticeRecipientsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSendTestMailUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/test`
}

/**
 * @summary Send a notice or an announcement to oneself, to see how it arrives
 */
export const sendTestMail = async (vendorId: string,
    sendTestMailBody: SendTestMailBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SendTestMailReply> => {

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
return fairwayFetch<SendTestMailReply>(getSendTestMailUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(sendTestMailBody)
  }
);}





export const getSendTestMailMutationKey = () => ['sendTestMail'] as const;

export const getSendTestMailMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sendTestMail>>, TError,SendTestMailMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof sendTestMail>>, TError,SendTestMailMutationVariables, TContext> => {

const mutationKey = getSendTestMailMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof sendTestMail>>, SendTestMailMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  sendTestMail(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SendTestMailMutationResult = NonNullable<Awaited<ReturnType<typeof sendTestMail>>>
    export type SendTestMailMutationBody = SendTestMailBody
    export type SendTestMailMutationError = ErrorType<Problem>
    export type SendTestMailMutationVariables = {vendorId: string;data: SendTestMailBody}

    /**
 * @summary Send a notice or an announcement to oneself, to see how it arrives
 */
export const useSendTestMail = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sendTestMail>>, TError,SendTestMailMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof sendTestMail>>,
        TError,
        SendTestMailMutationVariables,
        TContext
      > => {
      return useMutation(getSendTestMailMutationOptions(options), queryClient);
    }
    export const getListNoticeMailsUrl = (vendorId: string,
    noticeId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/notices/${encodeURIComponent(String(noticeId))}/mails`
}

/**
 * @summary The mails of a notice: to whom, and what became of each
 */
export const listNoticeMails = async (vendorId: string,
    noticeId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNoticeMailsReply> => {

  return fairwayFetch<ListNoticeMailsReply>(getListNoticeMailsUrl(vendorId,noticeId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNoticeMailsQueryKey = (vendorId: string,
    noticeId: string,) => {
    return [
    `/v1/vendors/${vendorId}/notices/${noticeId}/mails`
    ] as const;
    }


export const getListNoticeMailsQueryOptions = <TData = Awaited<ReturnType<typeof listNoticeMails>>, TError = ErrorType<Problem>>(vendorId: string,
    noticeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoticeMailsQueryKey(vendorId,noticeId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoticeMails>>> = ({ signal }) => listNoticeMails(vendorId,noticeId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && noticeId !== null && noticeId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoticeMailsQueryResult = NonNullable<Awaited<ReturnType<typeof listNoticeMails>>>
export type ListNoticeMailsQueryError = ErrorType<Problem>


export function useListNoticeMails<TData = Awaited<ReturnType<typeof listNoticeMails>>, TError = ErrorType<Problem>>(
 vendorId: string,
    noticeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeMails>>,
          TError,
          Awaited<ReturnType<typeof listNoticeMails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeMails<TData = Awaited<ReturnType<typeof listNoticeMails>>, TError = ErrorType<Problem>>(
 vendorId: string,
    noticeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoticeMails>>,
          TError,
          Awaited<ReturnType<typeof listNoticeMails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoticeMails<TData = Awaited<ReturnType<typeof listNoticeMails>>, TError = ErrorType<Problem>>(
 vendorId: string,
    noticeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The mails of a notice: to whom, and what became of each
 */

export function useListNoticeMails<TData = Awaited<ReturnType<typeof listNoticeMails>>, TError = ErrorType<Problem>>(
 vendorId: string,
    noticeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoticeMails>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoticeMailsQueryOptions(vendorId,noticeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRetryMailUrl = (vendorId: string,
    mailId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/mails/${encodeURIComponent(String(mailId))}/retry`
}

/**
 * @summary Try a mail again that was refused, or that waited for a mail server
 */
export const retryMail = async (vendorId: string,
    mailId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Mail> => {

  return fairwayFetch<Mail>(getRetryMailUrl(vendorId,mailId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRetryMailMutationKey = () => ['retryMail'] as const;

export const getRetryMailMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retryMail>>, TError,RetryMailMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof retryMail>>, TError,RetryMailMutationVariables, TContext> => {

const mutationKey = getRetryMailMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retryMail>>, RetryMailMutationVariables> = (props) => {
          const {vendorId,mailId} = props ?? {};

          return  retryMail(vendorId,mailId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RetryMailMutationResult = NonNullable<Awaited<ReturnType<typeof retryMail>>>

    export type RetryMailMutationError = ErrorType<Problem>
    export type RetryMailMutationVariables = {vendorId: string;mailId: string}

    /**
 * @summary Try a mail again that was refused, or that waited for a mail server
 */
export const useRetryMail = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retryMail>>, TError,RetryMailMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retryMail>>,
        TError,
        RetryMailMutationVariables,
        TContext
      > => {
      return useMutation(getRetryMailMutationOptions(options), queryClient);
    }
    export const getListPartnerNoticesUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices`
}

/**
 * @summary What a partner was told, newest first
 */
export const listPartnerNotices = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerNoticesReply> => {

  return fairwayFetch<ListPartnerNoticesReply>(getListPartnerNoticesUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerNoticesInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/notices`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerNoticesQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/notices`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerNoticesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotices>>, ListPartnerNoticesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerNoticesInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerNotices>>, QueryKey, ListPartnerNoticesParams['cursor']> = ({ signal, pageParam }) => listPartnerNotices(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerNoticesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerNotices>>>
export type ListPartnerNoticesInfiniteQueryError = ErrorType<Problem>


export function useListPartnerNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotices>>, ListPartnerNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerNoticesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotices>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotices>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotices>>, ListPartnerNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotices>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotices>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotices>>, ListPartnerNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner was told, newest first
 */

export function useListPartnerNoticesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotices>>, ListPartnerNoticesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData, QueryKey, ListPartnerNoticesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerNoticesInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerNoticesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerNotices>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerNoticesQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerNotices>>> = ({ signal }) => listPartnerNotices(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerNoticesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerNotices>>>
export type ListPartnerNoticesQueryError = ErrorType<Problem>


export function useListPartnerNotices<TData = Awaited<ReturnType<typeof listPartnerNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerNoticesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotices>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotices<TData = Awaited<ReturnType<typeof listPartnerNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotices>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotices<TData = Awaited<ReturnType<typeof listPartnerNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner was told, newest first
 */

export function useListPartnerNotices<TData = Awaited<ReturnType<typeof listPartnerNotices>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotices>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerNoticesQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetNoticeUrl = (vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices/${encodeURIComponent(String(noticeId))}?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices/${encodeURIComponent(String(noticeId))}`
}

/**
 * @summary One notice as the partner reads it
 */
export const getNotice = async (vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullNotice> => {

  return fairwayFetch<FullNotice>(getGetNoticeUrl(vendorId,partnerId,noticeId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetNoticeQueryKey = (vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/notices/${noticeId}`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetNoticeQueryOptions = <TData = Awaited<ReturnType<typeof getNotice>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNoticeQueryKey(vendorId,partnerId,noticeId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNotice>>> = ({ signal }) => getNotice(vendorId,partnerId,noticeId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && noticeId !== null && noticeId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNoticeQueryResult = NonNullable<Awaited<ReturnType<typeof getNotice>>>
export type GetNoticeQueryError = ErrorType<Problem>


export function useGetNotice<TData = Awaited<ReturnType<typeof getNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    noticeId: string,
    params: undefined |  GetNoticeParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNotice>>,
          TError,
          Awaited<ReturnType<typeof getNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNotice<TData = Awaited<ReturnType<typeof getNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNotice>>,
          TError,
          Awaited<ReturnType<typeof getNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNotice<TData = Awaited<ReturnType<typeof getNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One notice as the partner reads it
 */

export function useGetNotice<TData = Awaited<ReturnType<typeof getNotice>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    noticeId: string,
    params?: GetNoticeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotice>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNoticeQueryOptions(vendorId,partnerId,noticeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReadNoticeUrl = (vendorId: string,
    partnerId: string,
    noticeId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices/${encodeURIComponent(String(noticeId))}/read`
}

/**
 * @summary Note that one has opened a notice; the vendor's people leave no trace
 */
export const readNotice = async (vendorId: string,
    partnerId: string,
    noticeId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getReadNoticeUrl(vendorId,partnerId,noticeId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getReadNoticeMutationKey = () => ['readNotice'] as const;

export const getReadNoticeMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof readNotice>>, TError,ReadNoticeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof readNotice>>, TError,ReadNoticeMutationVariables, TContext> => {

const mutationKey = getReadNoticeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof readNotice>>, ReadNoticeMutationVariables> = (props) => {
          const {vendorId,partnerId,noticeId} = props ?? {};

          return  readNotice(vendorId,partnerId,noticeId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReadNoticeMutationResult = NonNullable<Awaited<ReturnType<typeof readNotice>>>

    export type ReadNoticeMutationError = ErrorType<Problem>
    export type ReadNoticeMutationVariables = {vendorId: string;partnerId: string;noticeId: string}

    /**
 * @summary Note that one has opened a notice; the vendor's people leave no trace
 */
export const useReadNotice = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof readNotice>>, TError,ReadNoticeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof readNotice>>,
        TError,
        ReadNoticeMutationVariables,
        TContext
      > => {
      return useMutation(getReadNoticeMutationOptions(options), queryClient);
    }
    export const getAcknowledgeNoticeUrl = (vendorId: string,
    partnerId: string,
    noticeId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notices/${encodeURIComponent(String(noticeId))}/acknowledge`
}

/**
 * @summary Acknowledge a notice for the partner
 */
export const acknowledgeNotice = async (vendorId: string,
    partnerId: string,
    noticeId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullNotice> => {

  return fairwayFetch<FullNotice>(getAcknowledgeNoticeUrl(vendorId,partnerId,noticeId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getAcknowledgeNoticeMutationKey = () => ['acknowledgeNotice'] as const;

export const getAcknowledgeNoticeMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acknowledgeNotice>>, TError,AcknowledgeNoticeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof acknowledgeNotice>>, TError,AcknowledgeNoticeMutationVariables, TContext> => {

const mutationKey = getAcknowledgeNoticeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acknowledgeNotice>>, AcknowledgeNoticeMutationVariables> = (props) => {
          const {vendorId,partnerId,noticeId} = props ?? {};

          return  acknowledgeNotice(vendorId,partnerId,noticeId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcknowledgeNoticeMutationResult = NonNullable<Awaited<ReturnType<typeof acknowledgeNotice>>>

    export type AcknowledgeNoticeMutationError = ErrorType<Problem>
    export type AcknowledgeNoticeMutationVariables = {vendorId: string;partnerId: string;noticeId: string}

    /**
 * @summary Acknowledge a notice for the partner
 */
export const useAcknowledgeNotice = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acknowledgeNotice>>, TError,AcknowledgeNoticeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acknowledgeNotice>>,
        TError,
        AcknowledgeNoticeMutationVariables,
        TContext
      > => {
      return useMutation(getAcknowledgeNoticeMutationOptions(options), queryClient);
    }
    export const getUnsubscribeUrl = (token: string,) => {




  return `/v1/unsubscribe/${encodeURIComponent(String(token))}`
}

/**
 * @summary Get no more announcements of a vendor by mail; the token is from such a mail
 */
export const unsubscribe = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getUnsubscribeUrl(token),
  {
    ...options,
    method: 'POST'


  }
);}





export const getUnsubscribeMutationKey = () => ['unsubscribe'] as const;

export const getUnsubscribeMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,UnsubscribeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,UnsubscribeMutationVariables, TContext> => {

const mutationKey = getUnsubscribeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof unsubscribe>>, UnsubscribeMutationVariables> = (props) => {
          const {token} = props ?? {};

          return  unsubscribe(token,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UnsubscribeMutationResult = NonNullable<Awaited<ReturnType<typeof unsubscribe>>>

    export type UnsubscribeMutationError = ErrorType<Problem>
    export type UnsubscribeMutationVariables = {token: string}

    /**
 * @summary Get no more announcements of a vendor by mail; the token is from such a mail
 */
export const useUnsubscribe = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,UnsubscribeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof unsubscribe>>,
        TError,
        UnsubscribeMutationVariables,
        TContext
      > => {
      return useMutation(getUnsubscribeMutationOptions(options), queryClient);
    }
    export const getListAnnouncementsUrl = (vendorId: string,
    params?: ListAnnouncementsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements`
}

/**
 * @summary Announcements, newest first
 */
export const listAnnouncements = async (vendorId: string,
    params?: ListAnnouncementsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListAnnouncementsReply> => {

  return fairwayFetch<ListAnnouncementsReply>(getListAnnouncementsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAnnouncementsInfiniteQueryKey = (vendorId: string,
    params?: ListAnnouncementsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/announcements`, ...(params ? [params] : [])
    ] as const;
    }

export const getListAnnouncementsQueryKey = (vendorId: string,
    params?: ListAnnouncementsParams,) => {
    return [
    `/v1/vendors/${vendorId}/announcements`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAnnouncementsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listAnnouncements>>, ListAnnouncementsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAnnouncementsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAnnouncements>>, QueryKey, ListAnnouncementsParams['cursor']> = ({ signal, pageParam }) => listAnnouncements(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAnnouncementsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listAnnouncements>>>
export type ListAnnouncementsInfiniteQueryError = ErrorType<Problem>


export function useListAnnouncementsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAnnouncements>>, ListAnnouncementsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListAnnouncementsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAnnouncements>>,
          TError,
          Awaited<ReturnType<typeof listAnnouncements>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAnnouncementsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAnnouncements>>, ListAnnouncementsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAnnouncements>>,
          TError,
          Awaited<ReturnType<typeof listAnnouncements>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAnnouncementsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAnnouncements>>, ListAnnouncementsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Announcements, newest first
 */

export function useListAnnouncementsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAnnouncements>>, ListAnnouncementsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData, QueryKey, ListAnnouncementsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAnnouncementsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListAnnouncementsQueryOptions = <TData = Awaited<ReturnType<typeof listAnnouncements>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAnnouncementsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAnnouncements>>> = ({ signal }) => listAnnouncements(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAnnouncementsQueryResult = NonNullable<Awaited<ReturnType<typeof listAnnouncements>>>
export type ListAnnouncementsQueryError = ErrorType<Problem>


export function useListAnnouncements<TData = Awaited<ReturnType<typeof listAnnouncements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListAnnouncementsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAnnouncements>>,
          TError,
          Awaited<ReturnType<typeof listAnnouncements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAnnouncements<TData = Awaited<ReturnType<typeof listAnnouncements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAnnouncements>>,
          TError,
          Awaited<ReturnType<typeof listAnnouncements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAnnouncements<TData = Awaited<ReturnType<typeof listAnnouncements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Announcements, newest first
 */

export function useListAnnouncements<TData = Awaited<ReturnType<typeof listAnnouncements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAnnouncementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAnnouncements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAnnouncementsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAnnouncementUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements`
}

/**
 * @summary Draft an announcement
 */
export const createAnnouncement = async (vendorId: string,
    createAnnouncementBody: CreateAnnouncementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Announcement> => {

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
return fairwayFetch<Announcement>(getCreateAnnouncementUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createAnnouncementBody)
  }
);}





export const getCreateAnnouncementMutationKey = () => ['createAnnouncement'] as const;

export const getCreateAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAnnouncement>>, TError,CreateAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createAnnouncement>>, TError,CreateAnnouncementMutationVariables, TContext> => {

const mutationKey = getCreateAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAnnouncement>>, CreateAnnouncementMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createAnnouncement(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof createAnnouncement>>>
    export type CreateAnnouncementMutationBody = CreateAnnouncementBody
    export type CreateAnnouncementMutationError = ErrorType<Problem>
    export type CreateAnnouncementMutationVariables = {vendorId: string;data: CreateAnnouncementBody}

    /**
 * @summary Draft an announcement
 */
export const useCreateAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAnnouncement>>, TError,CreateAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAnnouncement>>,
        TError,
        CreateAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAnnouncementMutationOptions(options), queryClient);
    }
    export const getPreviewAnnouncementUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/preview`
}

/**
 * @summary What partners would read, and how many of them
 */
export const previewAnnouncement = async (vendorId: string,
    previewAnnouncementBody: PreviewAnnouncementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewAnnouncementReply> => {

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
return fairwayFetch<PreviewAnnouncementReply>(getPreviewAnnouncementUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(previewAnnouncementBody)
  }
);}





export const getPreviewAnnouncementMutationKey = () => ['previewAnnouncement'] as const;

export const getPreviewAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewAnnouncement>>, TError,PreviewAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof previewAnnouncement>>, TError,PreviewAnnouncementMutationVariables, TContext> => {

const mutationKey = getPreviewAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewAnnouncement>>, PreviewAnnouncementMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  previewAnnouncement(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof previewAnnouncement>>>
    export type PreviewAnnouncementMutationBody = PreviewAnnouncementBody
    export type PreviewAnnouncementMutationError = ErrorType<Problem>
    export type PreviewAnnouncementMutationVariables = {vendorId: string;data: PreviewAnnouncementBody}

    /**
 * @summary What partners would read, and how many of them
 */
export const usePreviewAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewAnnouncement>>, TError,PreviewAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewAnnouncement>>,
        TError,
        PreviewAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewAnnouncementMutationOptions(options), queryClient);
    }
    export const getGetAnnouncementUrl = (vendorId: string,
    announcementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/${encodeURIComponent(String(announcementId))}`
}

/**
 * @summary One announcement
 */
export const getAnnouncement = async (vendorId: string,
    announcementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Announcement> => {

  return fairwayFetch<Announcement>(getGetAnnouncementUrl(vendorId,announcementId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAnnouncementQueryKey = (vendorId: string,
    announcementId: string,) => {
    return [
    `/v1/vendors/${vendorId}/announcements/${announcementId}`
    ] as const;
    }


export const getGetAnnouncementQueryOptions = <TData = Awaited<ReturnType<typeof getAnnouncement>>, TError = ErrorType<Problem>>(vendorId: string,
    announcementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAnnouncementQueryKey(vendorId,announcementId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAnnouncement>>> = ({ signal }) => getAnnouncement(vendorId,announcementId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && announcementId !== null && announcementId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAnnouncementQueryResult = NonNullable<Awaited<ReturnType<typeof getAnnouncement>>>
export type GetAnnouncementQueryError = ErrorType<Problem>


export function useGetAnnouncement<TData = Awaited<ReturnType<typeof getAnnouncement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    announcementId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAnnouncement>>,
          TError,
          Awaited<ReturnType<typeof getAnnouncement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAnnouncement<TData = Awaited<ReturnType<typeof getAnnouncement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    announcementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAnnouncement>>,
          TError,
          Awaited<ReturnType<typeof getAnnouncement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAnnouncement<TData = Awaited<ReturnType<typeof getAnnouncement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    announcementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One announcement
 */

export function useGetAnnouncement<TData = Awaited<ReturnType<typeof getAnnouncement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    announcementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAnnouncement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAnnouncementQueryOptions(vendorId,announcementId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateAnnouncementUrl = (vendorId: string,
    announcementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/${encodeURIComponent(String(announcementId))}`
}

/**
 * @summary Change a draft; send the revision that you read
 */
export const updateAnnouncement = async (vendorId: string,
    announcementId: string,
    updateAnnouncementBody: UpdateAnnouncementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Announcement> => {

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
return fairwayFetch<Announcement>(getUpdateAnnouncementUrl(vendorId,announcementId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateAnnouncementBody)
  }
);}





export const getUpdateAnnouncementMutationKey = () => ['updateAnnouncement'] as const;

export const getUpdateAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAnnouncement>>, TError,UpdateAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAnnouncement>>, TError,UpdateAnnouncementMutationVariables, TContext> => {

const mutationKey = getUpdateAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAnnouncement>>, UpdateAnnouncementMutationVariables> = (props) => {
          const {vendorId,announcementId,data} = props ?? {};

          return  updateAnnouncement(vendorId,announcementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof updateAnnouncement>>>
    export type UpdateAnnouncementMutationBody = UpdateAnnouncementBody
    export type UpdateAnnouncementMutationError = ErrorType<Problem>
    export type UpdateAnnouncementMutationVariables = {vendorId: string;announcementId: string;data: UpdateAnnouncementBody}

    /**
 * @summary Change a draft; send the revision that you read
 */
export const useUpdateAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAnnouncement>>, TError,UpdateAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAnnouncement>>,
        TError,
        UpdateAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAnnouncementMutationOptions(options), queryClient);
    }
    export const getDeleteAnnouncementUrl = (vendorId: string,
    announcementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/${encodeURIComponent(String(announcementId))}`
}

/**
 * @summary Delete a draft
 */
export const deleteAnnouncement = async (vendorId: string,
    announcementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getDeleteAnnouncementUrl(vendorId,announcementId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteAnnouncementMutationKey = () => ['deleteAnnouncement'] as const;

export const getDeleteAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteAnnouncement>>, TError,DeleteAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteAnnouncement>>, TError,DeleteAnnouncementMutationVariables, TContext> => {

const mutationKey = getDeleteAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteAnnouncement>>, DeleteAnnouncementMutationVariables> = (props) => {
          const {vendorId,announcementId} = props ?? {};

          return  deleteAnnouncement(vendorId,announcementId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof deleteAnnouncement>>>

    export type DeleteAnnouncementMutationError = ErrorType<Problem>
    export type DeleteAnnouncementMutationVariables = {vendorId: string;announcementId: string}

    /**
 * @summary Delete a draft
 */
export const useDeleteAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteAnnouncement>>, TError,DeleteAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteAnnouncement>>,
        TError,
        DeleteAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteAnnouncementMutationOptions(options), queryClient);
    }
    export const getPublishAnnouncementUrl = (vendorId: string,
    announcementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/${encodeURIComponent(String(announcementId))}/publish`
}

/**
 * @summary Publish an announcement, now or at a time to come
 */
export const publishAnnouncement = async (vendorId: string,
    announcementId: string,
    publishAnnouncementBody: PublishAnnouncementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Announcement> => {

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
return fairwayFetch<Announcement>(getPublishAnnouncementUrl(vendorId,announcementId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishAnnouncementBody)
  }
);}





export const getPublishAnnouncementMutationKey = () => ['publishAnnouncement'] as const;

export const getPublishAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishAnnouncement>>, TError,PublishAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishAnnouncement>>, TError,PublishAnnouncementMutationVariables, TContext> => {

const mutationKey = getPublishAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishAnnouncement>>, PublishAnnouncementMutationVariables> = (props) => {
          const {vendorId,announcementId,data} = props ?? {};

          return  publishAnnouncement(vendorId,announcementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof publishAnnouncement>>>
    export type PublishAnnouncementMutationBody = PublishAnnouncementBody
    export type PublishAnnouncementMutationError = ErrorType<Problem>
    export type PublishAnnouncementMutationVariables = {vendorId: string;announcementId: string;data: PublishAnnouncementBody}

    /**
 * @summary Publish an announcement, now or at a time to come
 */
export const usePublishAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishAnnouncement>>, TError,PublishAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishAnnouncement>>,
        TError,
        PublishAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getPublishAnnouncementMutationOptions(options), queryClient);
    }
    export const getWithdrawAnnouncementUrl = (vendorId: string,
    announcementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/announcements/${encodeURIComponent(String(announcementId))}/withdraw`
}

/**
 * @summary Take an announcement back: mails that wait are not sent, and the notice says so
 */
export const withdrawAnnouncement = async (vendorId: string,
    announcementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Announcement> => {

  return fairwayFetch<Announcement>(getWithdrawAnnouncementUrl(vendorId,announcementId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getWithdrawAnnouncementMutationKey = () => ['withdrawAnnouncement'] as const;

export const getWithdrawAnnouncementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAnnouncement>>, TError,WithdrawAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawAnnouncement>>, TError,WithdrawAnnouncementMutationVariables, TContext> => {

const mutationKey = getWithdrawAnnouncementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawAnnouncement>>, WithdrawAnnouncementMutationVariables> = (props) => {
          const {vendorId,announcementId} = props ?? {};

          return  withdrawAnnouncement(vendorId,announcementId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawAnnouncementMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawAnnouncement>>>

    export type WithdrawAnnouncementMutationError = ErrorType<Problem>
    export type WithdrawAnnouncementMutationVariables = {vendorId: string;announcementId: string}

    /**
 * @summary Take an announcement back: mails that wait are not sent, and the notice says so
 */
export const useWithdrawAnnouncement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAnnouncement>>, TError,WithdrawAnnouncementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawAnnouncement>>,
        TError,
        WithdrawAnnouncementMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawAnnouncementMutationOptions(options), queryClient);
    }
