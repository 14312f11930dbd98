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
  ApplyForBenefitBody,
  ApplyForBenefitReply,
  CancelBenefitApplicationBody,
  CancelBenefitApplicationReply,
  DecideBenefitApplicationBody,
  DecideBenefitApplicationReply,
  GetBenefitAllocationReply,
  GetBenefitApplicationReply,
  GetBenefitsOverviewParams,
  GetBenefitsOverviewReply,
  ListBenefitAllocationsParams,
  ListBenefitAllocationsReply,
  ListBenefitApplicationsParams,
  ListBenefitApplicationsReply,
  ListPartnerBenefitHistoryParams,
  ListPartnerBenefitHistoryReply,
  ListPartnerBenefitsParams,
  ListPartnerBenefitsReply,
  Problem,
  RecordBenefitUseBody,
  RecordBenefitUseReply,
  ReverseBenefitUseBody,
  ReverseBenefitUseReply,
  SubmitBenefitApplicationBody,
  SubmitBenefitApplicationReply
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

export const getGetBenefitsOverviewUrl = (vendorId: string,
    params?: GetBenefitsOverviewParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefits?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefits`
}

/**
 * @summary Every benefit of a program: to how many partners it is given, what is used of it, and what it costs
 */
export const getBenefitsOverview = async (vendorId: string,
    params?: GetBenefitsOverviewParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetBenefitsOverviewReply> => {

  return fairwayFetch<GetBenefitsOverviewReply>(getGetBenefitsOverviewUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBenefitsOverviewQueryKey = (vendorId: string,
    params?: GetBenefitsOverviewParams,) => {
    return [
    `/v1/vendors/${vendorId}/benefits`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetBenefitsOverviewQueryOptions = <TData = Awaited<ReturnType<typeof getBenefitsOverview>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: GetBenefitsOverviewParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBenefitsOverviewQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBenefitsOverview>>> = ({ signal }) => getBenefitsOverview(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBenefitsOverviewQueryResult = NonNullable<Awaited<ReturnType<typeof getBenefitsOverview>>>
export type GetBenefitsOverviewQueryError = ErrorType<Problem>


export function useGetBenefitsOverview<TData = Awaited<ReturnType<typeof getBenefitsOverview>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  GetBenefitsOverviewParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitsOverview>>,
          TError,
          Awaited<ReturnType<typeof getBenefitsOverview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitsOverview<TData = Awaited<ReturnType<typeof getBenefitsOverview>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetBenefitsOverviewParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitsOverview>>,
          TError,
          Awaited<ReturnType<typeof getBenefitsOverview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitsOverview<TData = Awaited<ReturnType<typeof getBenefitsOverview>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetBenefitsOverviewParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Every benefit of a program: to how many partners it is given, what is used of it, and what it costs
 */

export function useGetBenefitsOverview<TData = Awaited<ReturnType<typeof getBenefitsOverview>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetBenefitsOverviewParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitsOverview>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBenefitsOverviewQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerBenefitsUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefits?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefits`
}

/**
 * @summary All benefits of a program for one partner: those it has, may ask for, and the locked ones with what opens them
 */
export const listPartnerBenefits = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerBenefitsReply> => {

  return fairwayFetch<ListPartnerBenefitsReply>(getListPartnerBenefitsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerBenefitsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/benefits`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerBenefitsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerBenefits>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerBenefitsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerBenefits>>> = ({ signal }) => listPartnerBenefits(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerBenefitsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerBenefits>>>
export type ListPartnerBenefitsQueryError = ErrorType<Problem>


export function useListPartnerBenefits<TData = Awaited<ReturnType<typeof listPartnerBenefits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerBenefitsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerBenefits>>,
          TError,
          Awaited<ReturnType<typeof listPartnerBenefits>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerBenefits<TData = Awaited<ReturnType<typeof listPartnerBenefits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerBenefits>>,
          TError,
          Awaited<ReturnType<typeof listPartnerBenefits>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerBenefits<TData = Awaited<ReturnType<typeof listPartnerBenefits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary All benefits of a program for one partner: those it has, may ask for, and the locked ones with what opens them
 */

export function useListPartnerBenefits<TData = Awaited<ReturnType<typeof listPartnerBenefits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerBenefitsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerBenefitHistoryUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefits/history?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefits/history`
}

/**
 * @summary What a partner has earned from when to when and why, and what it was given of that on request, newest first
 */
export const listPartnerBenefitHistory = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerBenefitHistoryReply> => {

  return fairwayFetch<ListPartnerBenefitHistoryReply>(getListPartnerBenefitHistoryUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerBenefitHistoryQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/benefits/history`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerBenefitHistoryQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerBenefitHistoryQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerBenefitHistory>>> = ({ signal }) => listPartnerBenefitHistory(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerBenefitHistoryQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerBenefitHistory>>>
export type ListPartnerBenefitHistoryQueryError = ErrorType<Problem>


export function useListPartnerBenefitHistory<TData = Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerBenefitHistoryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerBenefitHistory>>,
          TError,
          Awaited<ReturnType<typeof listPartnerBenefitHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerBenefitHistory<TData = Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerBenefitHistory>>,
          TError,
          Awaited<ReturnType<typeof listPartnerBenefitHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerBenefitHistory<TData = Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner has earned from when to when and why, and what it was given of that on request, newest first
 */

export function useListPartnerBenefitHistory<TData = Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerBenefitHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerBenefitHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerBenefitHistoryQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBenefitApplicationsUrl = (vendorId: string,
    params?: ListBenefitApplicationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefit-applications?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefit-applications`
}

/**
 * @summary Applications for benefits; those that wait for a decision first, the most urgent at the top
 */
export const listBenefitApplications = async (vendorId: string,
    params?: ListBenefitApplicationsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListBenefitApplicationsReply> => {

  return fairwayFetch<ListBenefitApplicationsReply>(getListBenefitApplicationsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBenefitApplicationsInfiniteQueryKey = (vendorId: string,
    params?: ListBenefitApplicationsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/benefit-applications`, ...(params ? [params] : [])
    ] as const;
    }

export const getListBenefitApplicationsQueryKey = (vendorId: string,
    params?: ListBenefitApplicationsParams,) => {
    return [
    `/v1/vendors/${vendorId}/benefit-applications`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBenefitApplicationsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listBenefitApplications>>, ListBenefitApplicationsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBenefitApplicationsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBenefitApplications>>, QueryKey, ListBenefitApplicationsParams['cursor']> = ({ signal, pageParam }) => listBenefitApplications(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBenefitApplicationsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listBenefitApplications>>>
export type ListBenefitApplicationsInfiniteQueryError = ErrorType<Problem>


export function useListBenefitApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitApplications>>, ListBenefitApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListBenefitApplicationsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitApplications>>,
          TError,
          Awaited<ReturnType<typeof listBenefitApplications>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitApplications>>, ListBenefitApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitApplications>>,
          TError,
          Awaited<ReturnType<typeof listBenefitApplications>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitApplications>>, ListBenefitApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Applications for benefits; those that wait for a decision first, the most urgent at the top
 */

export function useListBenefitApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitApplications>>, ListBenefitApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData, QueryKey, ListBenefitApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBenefitApplicationsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBenefitApplicationsQueryOptions = <TData = Awaited<ReturnType<typeof listBenefitApplications>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBenefitApplicationsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBenefitApplications>>> = ({ signal }) => listBenefitApplications(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBenefitApplicationsQueryResult = NonNullable<Awaited<ReturnType<typeof listBenefitApplications>>>
export type ListBenefitApplicationsQueryError = ErrorType<Problem>


export function useListBenefitApplications<TData = Awaited<ReturnType<typeof listBenefitApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListBenefitApplicationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitApplications>>,
          TError,
          Awaited<ReturnType<typeof listBenefitApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitApplications<TData = Awaited<ReturnType<typeof listBenefitApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitApplications>>,
          TError,
          Awaited<ReturnType<typeof listBenefitApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitApplications<TData = Awaited<ReturnType<typeof listBenefitApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Applications for benefits; those that wait for a decision first, the most urgent at the top
 */

export function useListBenefitApplications<TData = Awaited<ReturnType<typeof listBenefitApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBenefitApplicationsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApplyForBenefitUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-applications`
}

/**
 * @summary Apply for a benefit that is given on request
 */
export const applyForBenefit = async (vendorId: string,
    partnerId: string,
    applyForBenefitBody: ApplyForBenefitBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ApplyForBenefitReply> => {

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
return fairwayFetch<ApplyForBenefitReply>(getApplyForBenefitUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(applyForBenefitBody)
  }
);}





export const getApplyForBenefitMutationKey = () => ['applyForBenefit'] as const;

export const getApplyForBenefitMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyForBenefit>>, TError,ApplyForBenefitMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof applyForBenefit>>, TError,ApplyForBenefitMutationVariables, TContext> => {

const mutationKey = getApplyForBenefitMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof applyForBenefit>>, ApplyForBenefitMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  applyForBenefit(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApplyForBenefitMutationResult = NonNullable<Awaited<ReturnType<typeof applyForBenefit>>>
    export type ApplyForBenefitMutationBody = ApplyForBenefitBody
    export type ApplyForBenefitMutationError = ErrorType<Problem>
    export type ApplyForBenefitMutationVariables = {vendorId: string;partnerId: string;data: ApplyForBenefitBody}

    /**
 * @summary Apply for a benefit that is given on request
 */
export const useApplyForBenefit = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyForBenefit>>, TError,ApplyForBenefitMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof applyForBenefit>>,
        TError,
        ApplyForBenefitMutationVariables,
        TContext
      > => {
      return useMutation(getApplyForBenefitMutationOptions(options), queryClient);
    }
    export const getGetBenefitApplicationUrl = (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-applications/${encodeURIComponent(String(benefitApplicationId))}`
}

/**
 * @summary One application with what happened to it
 */
export const getBenefitApplication = async (vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetBenefitApplicationReply> => {

  return fairwayFetch<GetBenefitApplicationReply>(getGetBenefitApplicationUrl(vendorId,partnerId,benefitApplicationId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBenefitApplicationQueryKey = (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/benefit-applications/${benefitApplicationId}`
    ] as const;
    }


export const getGetBenefitApplicationQueryOptions = <TData = Awaited<ReturnType<typeof getBenefitApplication>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBenefitApplicationQueryKey(vendorId,partnerId,benefitApplicationId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBenefitApplication>>> = ({ signal }) => getBenefitApplication(vendorId,partnerId,benefitApplicationId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && benefitApplicationId !== null && benefitApplicationId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBenefitApplicationQueryResult = NonNullable<Awaited<ReturnType<typeof getBenefitApplication>>>
export type GetBenefitApplicationQueryError = ErrorType<Problem>


export function useGetBenefitApplication<TData = Awaited<ReturnType<typeof getBenefitApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitApplication>>,
          TError,
          Awaited<ReturnType<typeof getBenefitApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitApplication<TData = Awaited<ReturnType<typeof getBenefitApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitApplication>>,
          TError,
          Awaited<ReturnType<typeof getBenefitApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitApplication<TData = Awaited<ReturnType<typeof getBenefitApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One application with what happened to it
 */

export function useGetBenefitApplication<TData = Awaited<ReturnType<typeof getBenefitApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBenefitApplicationQueryOptions(vendorId,partnerId,benefitApplicationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSubmitBenefitApplicationUrl = (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-applications/${encodeURIComponent(String(benefitApplicationId))}/submit`
}

/**
 * @summary Submit an application, for the first time or after what was asked for was done
 */
export const submitBenefitApplication = async (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,
    submitBenefitApplicationBody: SubmitBenefitApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SubmitBenefitApplicationReply> => {

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
return fairwayFetch<SubmitBenefitApplicationReply>(getSubmitBenefitApplicationUrl(vendorId,partnerId,benefitApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(submitBenefitApplicationBody)
  }
);}





export const getSubmitBenefitApplicationMutationKey = () => ['submitBenefitApplication'] as const;

export const getSubmitBenefitApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitBenefitApplication>>, TError,SubmitBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof submitBenefitApplication>>, TError,SubmitBenefitApplicationMutationVariables, TContext> => {

const mutationKey = getSubmitBenefitApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitBenefitApplication>>, SubmitBenefitApplicationMutationVariables> = (props) => {
          const {vendorId,partnerId,benefitApplicationId,data} = props ?? {};

          return  submitBenefitApplication(vendorId,partnerId,benefitApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitBenefitApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof submitBenefitApplication>>>
    export type SubmitBenefitApplicationMutationBody = SubmitBenefitApplicationBody
    export type SubmitBenefitApplicationMutationError = ErrorType<Problem>
    export type SubmitBenefitApplicationMutationVariables = {vendorId: string;partnerId: string;benefitApplicationId: string;data: SubmitBenefitApplicationBody}

    /**
 * @summary Submit an application, for the first time or after what was asked for was done
 */
export const useSubmitBenefitApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitBenefitApplication>>, TError,SubmitBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitBenefitApplication>>,
        TError,
        SubmitBenefitApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitBenefitApplicationMutationOptions(options), queryClient);
    }
    export const getCancelBenefitApplicationUrl = (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-applications/${encodeURIComponent(String(benefitApplicationId))}/cancel`
}

/**
 * @summary Take an application back
 */
export const cancelBenefitApplication = async (vendorId: string,
    partnerId: string,
    benefitApplicationId: string,
    cancelBenefitApplicationBody: CancelBenefitApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CancelBenefitApplicationReply> => {

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
return fairwayFetch<CancelBenefitApplicationReply>(getCancelBenefitApplicationUrl(vendorId,partnerId,benefitApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(cancelBenefitApplicationBody)
  }
);}





export const getCancelBenefitApplicationMutationKey = () => ['cancelBenefitApplication'] as const;

export const getCancelBenefitApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBenefitApplication>>, TError,CancelBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelBenefitApplication>>, TError,CancelBenefitApplicationMutationVariables, TContext> => {

const mutationKey = getCancelBenefitApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelBenefitApplication>>, CancelBenefitApplicationMutationVariables> = (props) => {
          const {vendorId,partnerId,benefitApplicationId,data} = props ?? {};

          return  cancelBenefitApplication(vendorId,partnerId,benefitApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelBenefitApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof cancelBenefitApplication>>>
    export type CancelBenefitApplicationMutationBody = CancelBenefitApplicationBody
    export type CancelBenefitApplicationMutationError = ErrorType<Problem>
    export type CancelBenefitApplicationMutationVariables = {vendorId: string;partnerId: string;benefitApplicationId: string;data: CancelBenefitApplicationBody}

    /**
 * @summary Take an application back
 */
export const useCancelBenefitApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBenefitApplication>>, TError,CancelBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelBenefitApplication>>,
        TError,
        CancelBenefitApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getCancelBenefitApplicationMutationOptions(options), queryClient);
    }
    export const getDecideBenefitApplicationUrl = (vendorId: string,
    benefitApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefit-applications/${encodeURIComponent(String(benefitApplicationId))}/decision`
}

/**
 * @summary Approve or reject an application, or ask the partner for something; always with a reason
 */
export const decideBenefitApplication = async (vendorId: string,
    benefitApplicationId: string,
    decideBenefitApplicationBody: DecideBenefitApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<DecideBenefitApplicationReply> => {

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
return fairwayFetch<DecideBenefitApplicationReply>(getDecideBenefitApplicationUrl(vendorId,benefitApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(decideBenefitApplicationBody)
  }
);}





export const getDecideBenefitApplicationMutationKey = () => ['decideBenefitApplication'] as const;

export const getDecideBenefitApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBenefitApplication>>, TError,DecideBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof decideBenefitApplication>>, TError,DecideBenefitApplicationMutationVariables, TContext> => {

const mutationKey = getDecideBenefitApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideBenefitApplication>>, DecideBenefitApplicationMutationVariables> = (props) => {
          const {vendorId,benefitApplicationId,data} = props ?? {};

          return  decideBenefitApplication(vendorId,benefitApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideBenefitApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof decideBenefitApplication>>>
    export type DecideBenefitApplicationMutationBody = DecideBenefitApplicationBody
    export type DecideBenefitApplicationMutationError = ErrorType<Problem>
    export type DecideBenefitApplicationMutationVariables = {vendorId: string;benefitApplicationId: string;data: DecideBenefitApplicationBody}

    /**
 * @summary Approve or reject an application, or ask the partner for something; always with a reason
 */
export const useDecideBenefitApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBenefitApplication>>, TError,DecideBenefitApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideBenefitApplication>>,
        TError,
        DecideBenefitApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getDecideBenefitApplicationMutationOptions(options), queryClient);
    }
    export const getListBenefitAllocationsUrl = (vendorId: string,
    params?: ListBenefitAllocationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefit-allocations?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/benefit-allocations`
}

/**
 * @summary What was given to partners to use, newest first
 */
export const listBenefitAllocations = async (vendorId: string,
    params?: ListBenefitAllocationsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListBenefitAllocationsReply> => {

  return fairwayFetch<ListBenefitAllocationsReply>(getListBenefitAllocationsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBenefitAllocationsInfiniteQueryKey = (vendorId: string,
    params?: ListBenefitAllocationsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/benefit-allocations`, ...(params ? [params] : [])
    ] as const;
    }

export const getListBenefitAllocationsQueryKey = (vendorId: string,
    params?: ListBenefitAllocationsParams,) => {
    return [
    `/v1/vendors/${vendorId}/benefit-allocations`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBenefitAllocationsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listBenefitAllocations>>, ListBenefitAllocationsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBenefitAllocationsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBenefitAllocations>>, QueryKey, ListBenefitAllocationsParams['cursor']> = ({ signal, pageParam }) => listBenefitAllocations(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBenefitAllocationsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listBenefitAllocations>>>
export type ListBenefitAllocationsInfiniteQueryError = ErrorType<Problem>


export function useListBenefitAllocationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitAllocations>>, ListBenefitAllocationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListBenefitAllocationsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitAllocations>>,
          TError,
          Awaited<ReturnType<typeof listBenefitAllocations>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitAllocationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitAllocations>>, ListBenefitAllocationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitAllocations>>,
          TError,
          Awaited<ReturnType<typeof listBenefitAllocations>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitAllocationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitAllocations>>, ListBenefitAllocationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What was given to partners to use, newest first
 */

export function useListBenefitAllocationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listBenefitAllocations>>, ListBenefitAllocationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData, QueryKey, ListBenefitAllocationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBenefitAllocationsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBenefitAllocationsQueryOptions = <TData = Awaited<ReturnType<typeof listBenefitAllocations>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBenefitAllocationsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBenefitAllocations>>> = ({ signal }) => listBenefitAllocations(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBenefitAllocationsQueryResult = NonNullable<Awaited<ReturnType<typeof listBenefitAllocations>>>
export type ListBenefitAllocationsQueryError = ErrorType<Problem>


export function useListBenefitAllocations<TData = Awaited<ReturnType<typeof listBenefitAllocations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListBenefitAllocationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitAllocations>>,
          TError,
          Awaited<ReturnType<typeof listBenefitAllocations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitAllocations<TData = Awaited<ReturnType<typeof listBenefitAllocations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBenefitAllocations>>,
          TError,
          Awaited<ReturnType<typeof listBenefitAllocations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBenefitAllocations<TData = Awaited<ReturnType<typeof listBenefitAllocations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What was given to partners to use, newest first
 */

export function useListBenefitAllocations<TData = Awaited<ReturnType<typeof listBenefitAllocations>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListBenefitAllocationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBenefitAllocations>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBenefitAllocationsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBenefitAllocationUrl = (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-allocations/${encodeURIComponent(String(benefitAllocationId))}`
}

/**
 * @summary One allocation with every line that was used of it, newest first
 */
export const getBenefitAllocation = async (vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetBenefitAllocationReply> => {

  return fairwayFetch<GetBenefitAllocationReply>(getGetBenefitAllocationUrl(vendorId,partnerId,benefitAllocationId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBenefitAllocationQueryKey = (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/benefit-allocations/${benefitAllocationId}`
    ] as const;
    }


export const getGetBenefitAllocationQueryOptions = <TData = Awaited<ReturnType<typeof getBenefitAllocation>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBenefitAllocationQueryKey(vendorId,partnerId,benefitAllocationId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBenefitAllocation>>> = ({ signal }) => getBenefitAllocation(vendorId,partnerId,benefitAllocationId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && benefitAllocationId !== null && benefitAllocationId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBenefitAllocationQueryResult = NonNullable<Awaited<ReturnType<typeof getBenefitAllocation>>>
export type GetBenefitAllocationQueryError = ErrorType<Problem>


export function useGetBenefitAllocation<TData = Awaited<ReturnType<typeof getBenefitAllocation>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitAllocation>>,
          TError,
          Awaited<ReturnType<typeof getBenefitAllocation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitAllocation<TData = Awaited<ReturnType<typeof getBenefitAllocation>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBenefitAllocation>>,
          TError,
          Awaited<ReturnType<typeof getBenefitAllocation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBenefitAllocation<TData = Awaited<ReturnType<typeof getBenefitAllocation>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One allocation with every line that was used of it, newest first
 */

export function useGetBenefitAllocation<TData = Awaited<ReturnType<typeof getBenefitAllocation>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    benefitAllocationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBenefitAllocation>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBenefitAllocationQueryOptions(vendorId,partnerId,benefitAllocationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordBenefitUseUrl = (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-allocations/${encodeURIComponent(String(benefitAllocationId))}/uses`
}

/**
 * @summary Use part of an allocation
 */
export const recordBenefitUse = async (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,
    recordBenefitUseBody: RecordBenefitUseBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RecordBenefitUseReply> => {

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
return fairwayFetch<RecordBenefitUseReply>(getRecordBenefitUseUrl(vendorId,partnerId,benefitAllocationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(recordBenefitUseBody)
  }
);}





export const getRecordBenefitUseMutationKey = () => ['recordBenefitUse'] as const;

export const getRecordBenefitUseMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBenefitUse>>, TError,RecordBenefitUseMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof recordBenefitUse>>, TError,RecordBenefitUseMutationVariables, TContext> => {

const mutationKey = getRecordBenefitUseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordBenefitUse>>, RecordBenefitUseMutationVariables> = (props) => {
          const {vendorId,partnerId,benefitAllocationId,data} = props ?? {};

          return  recordBenefitUse(vendorId,partnerId,benefitAllocationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordBenefitUseMutationResult = NonNullable<Awaited<ReturnType<typeof recordBenefitUse>>>
    export type RecordBenefitUseMutationBody = RecordBenefitUseBody
    export type RecordBenefitUseMutationError = ErrorType<Problem>
    export type RecordBenefitUseMutationVariables = {vendorId: string;partnerId: string;benefitAllocationId: string;data: RecordBenefitUseBody}

    /**
 * @summary Use part of an allocation
 */
export const useRecordBenefitUse = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBenefitUse>>, TError,RecordBenefitUseMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordBenefitUse>>,
        TError,
        RecordBenefitUseMutationVariables,
        TContext
      > => {
      return useMutation(getRecordBenefitUseMutationOptions(options), queryClient);
    }
    export const getReverseBenefitUseUrl = (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,
    benefitUseId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/benefit-allocations/${encodeURIComponent(String(benefitAllocationId))}/uses/${encodeURIComponent(String(benefitUseId))}/reverse`
}

/**
 * @summary Take back a line that was recorded by mistake
 */
export const reverseBenefitUse = async (vendorId: string,
    partnerId: string,
    benefitAllocationId: string,
    benefitUseId: string,
    reverseBenefitUseBody: ReverseBenefitUseBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ReverseBenefitUseReply> => {

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
return fairwayFetch<ReverseBenefitUseReply>(getReverseBenefitUseUrl(vendorId,partnerId,benefitAllocationId,benefitUseId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reverseBenefitUseBody)
  }
);}





export const getReverseBenefitUseMutationKey = () => ['reverseBenefitUse'] as const;

export const getReverseBenefitUseMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseBenefitUse>>, TError,ReverseBenefitUseMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof reverseBenefitUse>>, TError,ReverseBenefitUseMutationVariables, TContext> => {

const mutationKey = getReverseBenefitUseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reverseBenefitUse>>, ReverseBenefitUseMutationVariables> = (props) => {
          const {vendorId,partnerId,benefitAllocationId,benefitUseId,data} = props ?? {};

          return  reverseBenefitUse(vendorId,partnerId,benefitAllocationId,benefitUseId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReverseBenefitUseMutationResult = NonNullable<Awaited<ReturnType<typeof reverseBenefitUse>>>
    export type ReverseBenefitUseMutationBody = ReverseBenefitUseBody
    export type ReverseBenefitUseMutationError = ErrorType<Problem>
    export type ReverseBenefitUseMutationVariables = {vendorId: string;partnerId: string;benefitAllocationId: string;benefitUseId: string;data: ReverseBenefitUseBody}

    /**
 * @summary Take back a line that was recorded by mistake
 */
export const useReverseBenefitUse = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseBenefitUse>>, TError,ReverseBenefitUseMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reverseBenefitUse>>,
        TError,
        ReverseBenefitUseMutationVariables,
        TContext
      > => {
      return useMutation(getReverseBenefitUseMutationOptions(options), queryClient);
    }
