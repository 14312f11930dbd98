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
  Evaluation,
  GetStandingHistoryParams,
  GetStandingHistoryReply,
  GetStandingParams,
  GetStandingSummaryParams,
  GetStandingSummaryReply,
  GetStandingTrendParams,
  GetStandingTrendReply,
  ListEvaluationsParams,
  ListEvaluationsReply,
  ListLateFactsParams,
  ListLateFactsReply,
  ListMetricFactsParams,
  ListMetricFactsReply,
  ListMoversParams,
  ListMoversReply,
  Problem,
  Standing,
  StartEvaluationBody,
  StartEvaluationReply
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

export const getGetStandingUrl = (vendorId: string,
    partnerId: string,
    params?: GetStandingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing`
}

/**
 * @summary A partner's standing at any date, explained down to its metrics
 */
export const getStanding = async (vendorId: string,
    partnerId: string,
    params?: GetStandingParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Standing> => {

  return fairwayFetch<Standing>(getGetStandingUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetStandingQueryKey = (vendorId: string,
    partnerId: string,
    params?: GetStandingParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/standing`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetStandingQueryOptions = <TData = Awaited<ReturnType<typeof getStanding>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: GetStandingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetStandingQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getStanding>>> = ({ signal }) => getStanding(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetStandingQueryResult = NonNullable<Awaited<ReturnType<typeof getStanding>>>
export type GetStandingQueryError = ErrorType<Problem>


export function useGetStanding<TData = Awaited<ReturnType<typeof getStanding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  GetStandingParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStanding>>,
          TError,
          Awaited<ReturnType<typeof getStanding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStanding<TData = Awaited<ReturnType<typeof getStanding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStanding>>,
          TError,
          Awaited<ReturnType<typeof getStanding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStanding<TData = Awaited<ReturnType<typeof getStanding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's standing at any date, explained down to its metrics
 */

export function useGetStanding<TData = Awaited<ReturnType<typeof getStanding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStanding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetStandingQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetStandingHistoryUrl = (vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing/history?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing/history`
}

/**
 * @summary The tiers and headline metrics of every date that was evaluated
 */
export const getStandingHistory = async (vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetStandingHistoryReply> => {

  return fairwayFetch<GetStandingHistoryReply>(getGetStandingHistoryUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetStandingHistoryQueryKey = (vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/standing/history`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetStandingHistoryQueryOptions = <TData = Awaited<ReturnType<typeof getStandingHistory>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetStandingHistoryQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getStandingHistory>>> = ({ signal }) => getStandingHistory(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetStandingHistoryQueryResult = NonNullable<Awaited<ReturnType<typeof getStandingHistory>>>
export type GetStandingHistoryQueryError = ErrorType<Problem>


export function useGetStandingHistory<TData = Awaited<ReturnType<typeof getStandingHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  GetStandingHistoryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingHistory>>,
          TError,
          Awaited<ReturnType<typeof getStandingHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingHistory<TData = Awaited<ReturnType<typeof getStandingHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingHistory>>,
          TError,
          Awaited<ReturnType<typeof getStandingHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingHistory<TData = Awaited<ReturnType<typeof getStandingHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The tiers and headline metrics of every date that was evaluated
 */

export function useGetStandingHistory<TData = Awaited<ReturnType<typeof getStandingHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetStandingHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetStandingHistoryQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMetricFactsUrl = (vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/metrics/${encodeURIComponent(String(metric))}/facts?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/metrics/${encodeURIComponent(String(metric))}/facts`
}

/**
 * @summary The lines that make a metric, whose contributions sum to it
 */
export const listMetricFacts = async (vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListMetricFactsReply> => {

  return fairwayFetch<ListMetricFactsReply>(getListMetricFactsUrl(vendorId,partnerId,metric,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListMetricFactsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/metrics/${metric}/facts`, ...(params ? [params] : [])
    ] as const;
    }

export const getListMetricFactsQueryKey = (vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/metrics/${metric}/facts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListMetricFactsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listMetricFacts>>, ListMetricFactsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMetricFactsInfiniteQueryKey(vendorId,partnerId,metric,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMetricFacts>>, QueryKey, ListMetricFactsParams['cursor']> = ({ signal, pageParam }) => listMetricFacts(vendorId,partnerId,metric,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && metric !== null && metric !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMetricFactsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listMetricFacts>>>
export type ListMetricFactsInfiniteQueryError = ErrorType<Problem>


export function useListMetricFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMetricFacts>>, ListMetricFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params: undefined |  ListMetricFactsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMetricFacts>>,
          TError,
          Awaited<ReturnType<typeof listMetricFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMetricFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMetricFacts>>, ListMetricFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMetricFacts>>,
          TError,
          Awaited<ReturnType<typeof listMetricFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMetricFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMetricFacts>>, ListMetricFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The lines that make a metric, whose contributions sum to it
 */

export function useListMetricFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMetricFacts>>, ListMetricFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData, QueryKey, ListMetricFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMetricFactsInfiniteQueryOptions(vendorId,partnerId,metric,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMetricFactsQueryOptions = <TData = Awaited<ReturnType<typeof listMetricFacts>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMetricFactsQueryKey(vendorId,partnerId,metric,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMetricFacts>>> = ({ signal }) => listMetricFacts(vendorId,partnerId,metric,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && metric !== null && metric !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMetricFactsQueryResult = NonNullable<Awaited<ReturnType<typeof listMetricFacts>>>
export type ListMetricFactsQueryError = ErrorType<Problem>


export function useListMetricFacts<TData = Awaited<ReturnType<typeof listMetricFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params: undefined |  ListMetricFactsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMetricFacts>>,
          TError,
          Awaited<ReturnType<typeof listMetricFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMetricFacts<TData = Awaited<ReturnType<typeof listMetricFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMetricFacts>>,
          TError,
          Awaited<ReturnType<typeof listMetricFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMetricFacts<TData = Awaited<ReturnType<typeof listMetricFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The lines that make a metric, whose contributions sum to it
 */

export function useListMetricFacts<TData = Awaited<ReturnType<typeof listMetricFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    metric: string,
    params?: ListMetricFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMetricFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMetricFactsQueryOptions(vendorId,partnerId,metric,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListLateFactsUrl = (vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing/late-facts?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/standing/late-facts`
}

/**
 * @summary What became known about a past day only later, newest news first
 */
export const listLateFacts = async (vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListLateFactsReply> => {

  return fairwayFetch<ListLateFactsReply>(getListLateFactsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListLateFactsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/standing/late-facts`, ...(params ? [params] : [])
    ] as const;
    }

export const getListLateFactsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/standing/late-facts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListLateFactsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listLateFacts>>, ListLateFactsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLateFactsInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLateFacts>>, QueryKey, ListLateFactsParams['cursor']> = ({ signal, pageParam }) => listLateFacts(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLateFactsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listLateFacts>>>
export type ListLateFactsInfiniteQueryError = ErrorType<Problem>


export function useListLateFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listLateFacts>>, ListLateFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListLateFactsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLateFacts>>,
          TError,
          Awaited<ReturnType<typeof listLateFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLateFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listLateFacts>>, ListLateFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLateFacts>>,
          TError,
          Awaited<ReturnType<typeof listLateFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLateFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listLateFacts>>, ListLateFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What became known about a past day only later, newest news first
 */

export function useListLateFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listLateFacts>>, ListLateFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData, QueryKey, ListLateFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLateFactsInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListLateFactsQueryOptions = <TData = Awaited<ReturnType<typeof listLateFacts>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLateFactsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLateFacts>>> = ({ signal }) => listLateFacts(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLateFactsQueryResult = NonNullable<Awaited<ReturnType<typeof listLateFacts>>>
export type ListLateFactsQueryError = ErrorType<Problem>


export function useListLateFacts<TData = Awaited<ReturnType<typeof listLateFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListLateFactsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLateFacts>>,
          TError,
          Awaited<ReturnType<typeof listLateFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLateFacts<TData = Awaited<ReturnType<typeof listLateFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLateFacts>>,
          TError,
          Awaited<ReturnType<typeof listLateFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLateFacts<TData = Awaited<ReturnType<typeof listLateFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What became known about a past day only later, newest news first
 */

export function useListLateFacts<TData = Awaited<ReturnType<typeof listLateFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListLateFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLateFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLateFactsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetStandingSummaryUrl = (vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/summary?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/summary`
}

/**
 * @summary How many partners hold each tier, at the live date or an evaluated one
 */
export const getStandingSummary = async (vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetStandingSummaryReply> => {

  return fairwayFetch<GetStandingSummaryReply>(getGetStandingSummaryUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetStandingSummaryQueryKey = (vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/standings/summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetStandingSummaryQueryOptions = <TData = Awaited<ReturnType<typeof getStandingSummary>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetStandingSummaryQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getStandingSummary>>> = ({ signal }) => getStandingSummary(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetStandingSummaryQueryResult = NonNullable<Awaited<ReturnType<typeof getStandingSummary>>>
export type GetStandingSummaryQueryError = ErrorType<Problem>


export function useGetStandingSummary<TData = Awaited<ReturnType<typeof getStandingSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  GetStandingSummaryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingSummary>>,
          TError,
          Awaited<ReturnType<typeof getStandingSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingSummary<TData = Awaited<ReturnType<typeof getStandingSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingSummary>>,
          TError,
          Awaited<ReturnType<typeof getStandingSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingSummary<TData = Awaited<ReturnType<typeof getStandingSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many partners hold each tier, at the live date or an evaluated one
 */

export function useGetStandingSummary<TData = Awaited<ReturnType<typeof getStandingSummary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingSummary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetStandingSummaryQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetStandingTrendUrl = (vendorId: string,
    programId: string,
    params?: GetStandingTrendParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/trend?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/trend`
}

/**
 * @summary The tier distribution of every evaluated date
 */
export const getStandingTrend = async (vendorId: string,
    programId: string,
    params?: GetStandingTrendParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetStandingTrendReply> => {

  return fairwayFetch<GetStandingTrendReply>(getGetStandingTrendUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetStandingTrendQueryKey = (vendorId: string,
    programId: string,
    params?: GetStandingTrendParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/standings/trend`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetStandingTrendQueryOptions = <TData = Awaited<ReturnType<typeof getStandingTrend>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: GetStandingTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetStandingTrendQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getStandingTrend>>> = ({ signal }) => getStandingTrend(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetStandingTrendQueryResult = NonNullable<Awaited<ReturnType<typeof getStandingTrend>>>
export type GetStandingTrendQueryError = ErrorType<Problem>


export function useGetStandingTrend<TData = Awaited<ReturnType<typeof getStandingTrend>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  GetStandingTrendParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingTrend>>,
          TError,
          Awaited<ReturnType<typeof getStandingTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingTrend<TData = Awaited<ReturnType<typeof getStandingTrend>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getStandingTrend>>,
          TError,
          Awaited<ReturnType<typeof getStandingTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetStandingTrend<TData = Awaited<ReturnType<typeof getStandingTrend>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The tier distribution of every evaluated date
 */

export function useGetStandingTrend<TData = Awaited<ReturnType<typeof getStandingTrend>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: GetStandingTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getStandingTrend>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetStandingTrendQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMoversUrl = (vendorId: string,
    programId: string,
    params?: ListMoversParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/movers?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/standings/movers`
}

/**
 * @summary Partners whose tier differs between two evaluated dates
 */
export const listMovers = async (vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListMoversReply> => {

  return fairwayFetch<ListMoversReply>(getListMoversUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListMoversInfiniteQueryKey = (vendorId: string,
    programId: string,
    params?: ListMoversParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/programs/${programId}/standings/movers`, ...(params ? [params] : [])
    ] as const;
    }

export const getListMoversQueryKey = (vendorId: string,
    programId: string,
    params?: ListMoversParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/standings/movers`, ...(params ? [params] : [])
    ] as const;
    }


export const getListMoversInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listMovers>>, ListMoversParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMoversInfiniteQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMovers>>, QueryKey, ListMoversParams['cursor']> = ({ signal, pageParam }) => listMovers(vendorId,programId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMoversInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listMovers>>>
export type ListMoversInfiniteQueryError = ErrorType<Problem>


export function useListMoversInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovers>>, ListMoversParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListMoversParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovers>>,
          TError,
          Awaited<ReturnType<typeof listMovers>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMoversInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovers>>, ListMoversParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovers>>,
          TError,
          Awaited<ReturnType<typeof listMovers>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMoversInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovers>>, ListMoversParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners whose tier differs between two evaluated dates
 */

export function useListMoversInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovers>>, ListMoversParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData, QueryKey, ListMoversParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMoversInfiniteQueryOptions(vendorId,programId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMoversQueryOptions = <TData = Awaited<ReturnType<typeof listMovers>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMoversQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMovers>>> = ({ signal }) => listMovers(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMoversQueryResult = NonNullable<Awaited<ReturnType<typeof listMovers>>>
export type ListMoversQueryError = ErrorType<Problem>


export function useListMovers<TData = Awaited<ReturnType<typeof listMovers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListMoversParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovers>>,
          TError,
          Awaited<ReturnType<typeof listMovers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovers<TData = Awaited<ReturnType<typeof listMovers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovers>>,
          TError,
          Awaited<ReturnType<typeof listMovers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovers<TData = Awaited<ReturnType<typeof listMovers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners whose tier differs between two evaluated dates
 */

export function useListMovers<TData = Awaited<ReturnType<typeof listMovers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMoversParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMoversQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartEvaluationUrl = (vendorId: string,
    programId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/evaluations`
}

/**
 * @summary Measure everybody, as of one date or of every period end between two
 */
export const startEvaluation = async (vendorId: string,
    programId: string,
    startEvaluationBody: StartEvaluationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<StartEvaluationReply> => {

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
return fairwayFetch<StartEvaluationReply>(getStartEvaluationUrl(vendorId,programId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startEvaluationBody)
  }
);}





export const getStartEvaluationMutationKey = () => ['startEvaluation'] as const;

export const getStartEvaluationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startEvaluation>>, TError,StartEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startEvaluation>>, TError,StartEvaluationMutationVariables, TContext> => {

const mutationKey = getStartEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startEvaluation>>, StartEvaluationMutationVariables> = (props) => {
          const {vendorId,programId,data} = props ?? {};

          return  startEvaluation(vendorId,programId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof startEvaluation>>>
    export type StartEvaluationMutationBody = StartEvaluationBody
    export type StartEvaluationMutationError = ErrorType<Problem>
    export type StartEvaluationMutationVariables = {vendorId: string;programId: string;data: StartEvaluationBody}

    /**
 * @summary Measure everybody, as of one date or of every period end between two
 */
export const useStartEvaluation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startEvaluation>>, TError,StartEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startEvaluation>>,
        TError,
        StartEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getStartEvaluationMutationOptions(options), queryClient);
    }
    export const getListEvaluationsUrl = (vendorId: string,
    programId: string,
    params?: ListEvaluationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/evaluations?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/evaluations`
}

/**
 * @summary Evaluations, newest first
 */
export const listEvaluations = async (vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListEvaluationsReply> => {

  return fairwayFetch<ListEvaluationsReply>(getListEvaluationsUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListEvaluationsInfiniteQueryKey = (vendorId: string,
    programId: string,
    params?: ListEvaluationsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/programs/${programId}/evaluations`, ...(params ? [params] : [])
    ] as const;
    }

export const getListEvaluationsQueryKey = (vendorId: string,
    programId: string,
    params?: ListEvaluationsParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/evaluations`, ...(params ? [params] : [])
    ] as const;
    }


export const getListEvaluationsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listEvaluations>>, ListEvaluationsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationsInfiniteQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluations>>, QueryKey, ListEvaluationsParams['cursor']> = ({ signal, pageParam }) => listEvaluations(vendorId,programId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluations>>>
export type ListEvaluationsInfiniteQueryError = ErrorType<Problem>


export function useListEvaluationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listEvaluations>>, ListEvaluationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListEvaluationsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listEvaluations>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listEvaluations>>, ListEvaluationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listEvaluations>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listEvaluations>>, ListEvaluationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Evaluations, newest first
 */

export function useListEvaluationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listEvaluations>>, ListEvaluationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData, QueryKey, ListEvaluationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationsInfiniteQueryOptions(vendorId,programId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListEvaluationsQueryOptions = <TData = Awaited<ReturnType<typeof listEvaluations>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationsQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluations>>> = ({ signal }) => listEvaluations(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationsQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluations>>>
export type ListEvaluationsQueryError = ErrorType<Problem>


export function useListEvaluations<TData = Awaited<ReturnType<typeof listEvaluations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListEvaluationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluations<TData = Awaited<ReturnType<typeof listEvaluations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluations<TData = Awaited<ReturnType<typeof listEvaluations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Evaluations, newest first
 */

export function useListEvaluations<TData = Awaited<ReturnType<typeof listEvaluations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationsQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStopEvaluationUrl = (vendorId: string,
    programId: string,
    evaluationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/evaluations/${encodeURIComponent(String(evaluationId))}/stop`
}

/**
 * @summary Stop an evaluation; what it measured so far stays, and it can be started again
 */
export const stopEvaluation = async (vendorId: string,
    programId: string,
    evaluationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Evaluation> => {

  return fairwayFetch<Evaluation>(getStopEvaluationUrl(vendorId,programId,evaluationId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStopEvaluationMutationKey = () => ['stopEvaluation'] as const;

export const getStopEvaluationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopEvaluation>>, TError,StopEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof stopEvaluation>>, TError,StopEvaluationMutationVariables, TContext> => {

const mutationKey = getStopEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof stopEvaluation>>, StopEvaluationMutationVariables> = (props) => {
          const {vendorId,programId,evaluationId} = props ?? {};

          return  stopEvaluation(vendorId,programId,evaluationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StopEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof stopEvaluation>>>

    export type StopEvaluationMutationError = ErrorType<Problem>
    export type StopEvaluationMutationVariables = {vendorId: string;programId: string;evaluationId: string}

    /**
 * @summary Stop an evaluation; what it measured so far stays, and it can be started again
 */
export const useStopEvaluation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopEvaluation>>, TError,StopEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof stopEvaluation>>,
        TError,
        StopEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getStopEvaluationMutationOptions(options), queryClient);
    }
