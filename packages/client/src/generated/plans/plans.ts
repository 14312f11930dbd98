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
  ExportPlanParams,
  ListPlanLinesParams,
  ListPlanLinesReply,
  ListPlansParams,
  ListPlansReply,
  ListThresholdsReply,
  Plan,
  Problem,
  StartPlanBody,
  TryThresholdsBody,
  TryThresholdsReply
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

export const getStartPlanUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/plans`
}

/**
 * @summary Plan a draft: who would move, why and at what cost, today or at dates in the past
 */
export const startPlan = async (vendorId: string,
    draftId: string,
    startPlanBody: StartPlanBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Plan> => {

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
return fairwayFetch<Plan>(getStartPlanUrl(vendorId,draftId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startPlanBody)
  }
);}





export const getStartPlanMutationKey = () => ['startPlan'] as const;

export const getStartPlanMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startPlan>>, TError,StartPlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startPlan>>, TError,StartPlanMutationVariables, TContext> => {

const mutationKey = getStartPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startPlan>>, StartPlanMutationVariables> = (props) => {
          const {vendorId,draftId,data} = props ?? {};

          return  startPlan(vendorId,draftId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartPlanMutationResult = NonNullable<Awaited<ReturnType<typeof startPlan>>>
    export type StartPlanMutationBody = StartPlanBody
    export type StartPlanMutationError = ErrorType<Problem>
    export type StartPlanMutationVariables = {vendorId: string;draftId: string;data: StartPlanBody}

    /**
 * @summary Plan a draft: who would move, why and at what cost, today or at dates in the past
 */
export const useStartPlan = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startPlan>>, TError,StartPlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startPlan>>,
        TError,
        StartPlanMutationVariables,
        TContext
      > => {
      return useMutation(getStartPlanMutationOptions(options), queryClient);
    }
    export const getListPlansUrl = (vendorId: string,
    draftId: string,
    params?: ListPlansParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/plans?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/plans`
}

/**
 * @summary Plans of a draft, newest first
 */
export const listPlans = async (vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPlansReply> => {

  return fairwayFetch<ListPlansReply>(getListPlansUrl(vendorId,draftId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPlansInfiniteQueryKey = (vendorId: string,
    draftId: string,
    params?: ListPlansParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/drafts/${draftId}/plans`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPlansQueryKey = (vendorId: string,
    draftId: string,
    params?: ListPlansParams,) => {
    return [
    `/v1/vendors/${vendorId}/drafts/${draftId}/plans`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPlansInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPlans>>, ListPlansParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPlansInfiniteQueryKey(vendorId,draftId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPlans>>, QueryKey, ListPlansParams['cursor']> = ({ signal, pageParam }) => listPlans(vendorId,draftId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && draftId !== null && draftId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPlansInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPlans>>>
export type ListPlansInfiniteQueryError = ErrorType<Problem>


export function useListPlansInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlans>>, ListPlansParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params: undefined |  ListPlansParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlans>>,
          TError,
          Awaited<ReturnType<typeof listPlans>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlansInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlans>>, ListPlansParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlans>>,
          TError,
          Awaited<ReturnType<typeof listPlans>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlansInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlans>>, ListPlansParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Plans of a draft, newest first
 */

export function useListPlansInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlans>>, ListPlansParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData, QueryKey, ListPlansParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPlansInfiniteQueryOptions(vendorId,draftId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPlansQueryOptions = <TData = Awaited<ReturnType<typeof listPlans>>, TError = ErrorType<Problem>>(vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPlansQueryKey(vendorId,draftId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPlans>>> = ({ signal }) => listPlans(vendorId,draftId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && draftId !== null && draftId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPlansQueryResult = NonNullable<Awaited<ReturnType<typeof listPlans>>>
export type ListPlansQueryError = ErrorType<Problem>


export function useListPlans<TData = Awaited<ReturnType<typeof listPlans>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params: undefined |  ListPlansParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlans>>,
          TError,
          Awaited<ReturnType<typeof listPlans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlans<TData = Awaited<ReturnType<typeof listPlans>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlans>>,
          TError,
          Awaited<ReturnType<typeof listPlans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlans<TData = Awaited<ReturnType<typeof listPlans>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Plans of a draft, newest first
 */

export function useListPlans<TData = Awaited<ReturnType<typeof listPlans>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string,
    params?: ListPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlans>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPlansQueryOptions(vendorId,draftId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPlanUrl = (vendorId: string,
    planId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}`
}

/**
 * @summary A plan with its progress and what each date came to
 */
export const getPlan = async (vendorId: string,
    planId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Plan> => {

  return fairwayFetch<Plan>(getGetPlanUrl(vendorId,planId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPlanQueryKey = (vendorId: string,
    planId: string,) => {
    return [
    `/v1/vendors/${vendorId}/plans/${planId}`
    ] as const;
    }


export const getGetPlanQueryOptions = <TData = Awaited<ReturnType<typeof getPlan>>, TError = ErrorType<Problem>>(vendorId: string,
    planId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPlanQueryKey(vendorId,planId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPlan>>> = ({ signal }) => getPlan(vendorId,planId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && planId !== null && planId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPlanQueryResult = NonNullable<Awaited<ReturnType<typeof getPlan>>>
export type GetPlanQueryError = ErrorType<Problem>


export function useGetPlan<TData = Awaited<ReturnType<typeof getPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPlan>>,
          TError,
          Awaited<ReturnType<typeof getPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPlan<TData = Awaited<ReturnType<typeof getPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPlan>>,
          TError,
          Awaited<ReturnType<typeof getPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPlan<TData = Awaited<ReturnType<typeof getPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A plan with its progress and what each date came to
 */

export function useGetPlan<TData = Awaited<ReturnType<typeof getPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPlanQueryOptions(vendorId,planId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPlanLinesUrl = (vendorId: string,
    planId: string,
    params?: ListPlanLinesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/lines?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/lines`
}

/**
 * @summary Everyone who would move or only just misses, each with the reasons
 */
export const listPlanLines = async (vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPlanLinesReply> => {

  return fairwayFetch<ListPlanLinesReply>(getListPlanLinesUrl(vendorId,planId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPlanLinesInfiniteQueryKey = (vendorId: string,
    planId: string,
    params?: ListPlanLinesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/plans/${planId}/lines`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPlanLinesQueryKey = (vendorId: string,
    planId: string,
    params?: ListPlanLinesParams,) => {
    return [
    `/v1/vendors/${vendorId}/plans/${planId}/lines`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPlanLinesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPlanLines>>, ListPlanLinesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPlanLinesInfiniteQueryKey(vendorId,planId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPlanLines>>, QueryKey, ListPlanLinesParams['cursor']> = ({ signal, pageParam }) => listPlanLines(vendorId,planId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && planId !== null && planId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPlanLinesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPlanLines>>>
export type ListPlanLinesInfiniteQueryError = ErrorType<Problem>


export function useListPlanLinesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlanLines>>, ListPlanLinesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params: undefined |  ListPlanLinesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlanLines>>,
          TError,
          Awaited<ReturnType<typeof listPlanLines>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlanLinesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlanLines>>, ListPlanLinesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlanLines>>,
          TError,
          Awaited<ReturnType<typeof listPlanLines>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlanLinesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlanLines>>, ListPlanLinesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Everyone who would move or only just misses, each with the reasons
 */

export function useListPlanLinesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPlanLines>>, ListPlanLinesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData, QueryKey, ListPlanLinesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPlanLinesInfiniteQueryOptions(vendorId,planId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPlanLinesQueryOptions = <TData = Awaited<ReturnType<typeof listPlanLines>>, TError = ErrorType<Problem>>(vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPlanLinesQueryKey(vendorId,planId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPlanLines>>> = ({ signal }) => listPlanLines(vendorId,planId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && planId !== null && planId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPlanLinesQueryResult = NonNullable<Awaited<ReturnType<typeof listPlanLines>>>
export type ListPlanLinesQueryError = ErrorType<Problem>


export function useListPlanLines<TData = Awaited<ReturnType<typeof listPlanLines>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params: undefined |  ListPlanLinesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlanLines>>,
          TError,
          Awaited<ReturnType<typeof listPlanLines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlanLines<TData = Awaited<ReturnType<typeof listPlanLines>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPlanLines>>,
          TError,
          Awaited<ReturnType<typeof listPlanLines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPlanLines<TData = Awaited<ReturnType<typeof listPlanLines>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Everyone who would move or only just misses, each with the reasons
 */

export function useListPlanLines<TData = Awaited<ReturnType<typeof listPlanLines>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ListPlanLinesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPlanLines>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPlanLinesQueryOptions(vendorId,planId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportPlanUrl = (vendorId: string,
    planId: string,
    params?: ExportPlanParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/export?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/export`
}

/**
 * @summary Everyone affected as a file
 */
export const exportPlan = async (vendorId: string,
    planId: string,
    params?: ExportPlanParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getExportPlanUrl(vendorId,planId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportPlanQueryKey = (vendorId: string,
    planId: string,
    params?: ExportPlanParams,) => {
    return [
    `/v1/vendors/${vendorId}/plans/${planId}/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportPlanQueryOptions = <TData = Awaited<ReturnType<typeof exportPlan>>, TError = ErrorType<Problem>>(vendorId: string,
    planId: string,
    params?: ExportPlanParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportPlanQueryKey(vendorId,planId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportPlan>>> = ({ signal }) => exportPlan(vendorId,planId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && planId !== null && planId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportPlanQueryResult = NonNullable<Awaited<ReturnType<typeof exportPlan>>>
export type ExportPlanQueryError = ErrorType<Problem>


export function useExportPlan<TData = Awaited<ReturnType<typeof exportPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params: undefined |  ExportPlanParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPlan>>,
          TError,
          Awaited<ReturnType<typeof exportPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportPlan<TData = Awaited<ReturnType<typeof exportPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ExportPlanParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPlan>>,
          TError,
          Awaited<ReturnType<typeof exportPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportPlan<TData = Awaited<ReturnType<typeof exportPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ExportPlanParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Everyone affected as a file
 */

export function useExportPlan<TData = Awaited<ReturnType<typeof exportPlan>>, TError = ErrorType<Problem>>(
 vendorId: string,
    planId: string,
    params?: ExportPlanParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportPlan>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportPlanQueryOptions(vendorId,planId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStopPlanUrl = (vendorId: string,
    planId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/stop`
}

/**
 * @summary Stop a plan; what it found so far stays, and it can be resumed
 */
export const stopPlan = async (vendorId: string,
    planId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Plan> => {

  return fairwayFetch<Plan>(getStopPlanUrl(vendorId,planId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStopPlanMutationKey = () => ['stopPlan'] as const;

export const getStopPlanMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopPlan>>, TError,StopPlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof stopPlan>>, TError,StopPlanMutationVariables, TContext> => {

const mutationKey = getStopPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof stopPlan>>, StopPlanMutationVariables> = (props) => {
          const {vendorId,planId} = props ?? {};

          return  stopPlan(vendorId,planId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StopPlanMutationResult = NonNullable<Awaited<ReturnType<typeof stopPlan>>>

    export type StopPlanMutationError = ErrorType<Problem>
    export type StopPlanMutationVariables = {vendorId: string;planId: string}

    /**
 * @summary Stop a plan; what it found so far stays, and it can be resumed
 */
export const useStopPlan = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopPlan>>, TError,StopPlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof stopPlan>>,
        TError,
        StopPlanMutationVariables,
        TContext
      > => {
      return useMutation(getStopPlanMutationOptions(options), queryClient);
    }
    export const getResumePlanUrl = (vendorId: string,
    planId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/plans/${encodeURIComponent(String(planId))}/resume`
}

/**
 * @summary Go on with a stopped plan where it stopped
 */
export const resumePlan = async (vendorId: string,
    planId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Plan> => {

  return fairwayFetch<Plan>(getResumePlanUrl(vendorId,planId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getResumePlanMutationKey = () => ['resumePlan'] as const;

export const getResumePlanMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumePlan>>, TError,ResumePlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof resumePlan>>, TError,ResumePlanMutationVariables, TContext> => {

const mutationKey = getResumePlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumePlan>>, ResumePlanMutationVariables> = (props) => {
          const {vendorId,planId} = props ?? {};

          return  resumePlan(vendorId,planId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResumePlanMutationResult = NonNullable<Awaited<ReturnType<typeof resumePlan>>>

    export type ResumePlanMutationError = ErrorType<Problem>
    export type ResumePlanMutationVariables = {vendorId: string;planId: string}

    /**
 * @summary Go on with a stopped plan where it stopped
 */
export const useResumePlan = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumePlan>>, TError,ResumePlanMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumePlan>>,
        TError,
        ResumePlanMutationVariables,
        TContext
      > => {
      return useMutation(getResumePlanMutationOptions(options), queryClient);
    }
    export const getListThresholdsUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/thresholds`
}

/**
 * @summary Every number that a tier or badge of a draft asks for
 */
export const listThresholds = async (vendorId: string,
    draftId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListThresholdsReply> => {

  return fairwayFetch<ListThresholdsReply>(getListThresholdsUrl(vendorId,draftId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListThresholdsQueryKey = (vendorId: string,
    draftId: string,) => {
    return [
    `/v1/vendors/${vendorId}/drafts/${draftId}/thresholds`
    ] as const;
    }


export const getListThresholdsQueryOptions = <TData = Awaited<ReturnType<typeof listThresholds>>, TError = ErrorType<Problem>>(vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListThresholdsQueryKey(vendorId,draftId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listThresholds>>> = ({ signal }) => listThresholds(vendorId,draftId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && draftId !== null && draftId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListThresholdsQueryResult = NonNullable<Awaited<ReturnType<typeof listThresholds>>>
export type ListThresholdsQueryError = ErrorType<Problem>


export function useListThresholds<TData = Awaited<ReturnType<typeof listThresholds>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listThresholds>>,
          TError,
          Awaited<ReturnType<typeof listThresholds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListThresholds<TData = Awaited<ReturnType<typeof listThresholds>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listThresholds>>,
          TError,
          Awaited<ReturnType<typeof listThresholds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListThresholds<TData = Awaited<ReturnType<typeof listThresholds>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Every number that a tier or badge of a draft asks for
 */

export function useListThresholds<TData = Awaited<ReturnType<typeof listThresholds>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThresholds>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListThresholdsQueryOptions(vendorId,draftId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getTryThresholdsUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/what-if`
}

/**
 * @summary What a draft would come to today with other numbers; nothing is stored
 */
export const tryThresholds = async (vendorId: string,
    draftId: string,
    tryThresholdsBody: TryThresholdsBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<TryThresholdsReply> => {

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
return fairwayFetch<TryThresholdsReply>(getTryThresholdsUrl(vendorId,draftId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(tryThresholdsBody)
  }
);}





export const getTryThresholdsMutationKey = () => ['tryThresholds'] as const;

export const getTryThresholdsMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof tryThresholds>>, TError,TryThresholdsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof tryThresholds>>, TError,TryThresholdsMutationVariables, TContext> => {

const mutationKey = getTryThresholdsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof tryThresholds>>, TryThresholdsMutationVariables> = (props) => {
          const {vendorId,draftId,data} = props ?? {};

          return  tryThresholds(vendorId,draftId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TryThresholdsMutationResult = NonNullable<Awaited<ReturnType<typeof tryThresholds>>>
    export type TryThresholdsMutationBody = TryThresholdsBody
    export type TryThresholdsMutationError = ErrorType<Problem>
    export type TryThresholdsMutationVariables = {vendorId: string;draftId: string;data: TryThresholdsBody}

    /**
 * @summary What a draft would come to today with other numbers; nothing is stored
 */
export const useTryThresholds = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof tryThresholds>>, TError,TryThresholdsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof tryThresholds>>,
        TError,
        TryThresholdsMutationVariables,
        TContext
      > => {
      return useMutation(getTryThresholdsMutationOptions(options), queryClient);
    }
