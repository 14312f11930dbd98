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
  Fact,
  GetFactReply,
  ListFactsParams,
  ListFactsReply,
  Problem,
  RecordFactsBody,
  RecordFactsReply,
  ReverseFactBody
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

export const getRecordFactsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/facts`
}

/**
 * @summary Record up to 1,000 facts; all or none. A reference already recorded is left alone when equal and corrected when not
 */
export const recordFacts = async (vendorId: string,
    recordFactsBody: RecordFactsBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RecordFactsReply> => {

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
return fairwayFetch<RecordFactsReply>(getRecordFactsUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(recordFactsBody)
  }
);}





export const getRecordFactsMutationKey = () => ['recordFacts'] as const;

export const getRecordFactsMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordFacts>>, TError,RecordFactsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof recordFacts>>, TError,RecordFactsMutationVariables, TContext> => {

const mutationKey = getRecordFactsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordFacts>>, RecordFactsMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  recordFacts(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordFactsMutationResult = NonNullable<Awaited<ReturnType<typeof recordFacts>>>
    export type RecordFactsMutationBody = RecordFactsBody
    export type RecordFactsMutationError = ErrorType<Problem>
    export type RecordFactsMutationVariables = {vendorId: string;data: RecordFactsBody}

    /**
 * @summary Record up to 1,000 facts; all or none. A reference already recorded is left alone when equal and corrected when not
 */
export const useRecordFacts = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordFacts>>, TError,RecordFactsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordFacts>>,
        TError,
        RecordFactsMutationVariables,
        TContext
      > => {
      return useMutation(getRecordFactsMutationOptions(options), queryClient);
    }
    export const getListFactsUrl = (vendorId: string,
    partnerId: string,
    params?: ListFactsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/facts?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/facts`
}

/**
 * @summary A partner's facts, newest first
 */
export const listFacts = async (vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListFactsReply> => {

  return fairwayFetch<ListFactsReply>(getListFactsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFactsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListFactsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/facts`, ...(params ? [params] : [])
    ] as const;
    }

export const getListFactsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListFactsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/facts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFactsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listFacts>>, ListFactsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFactsInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFacts>>, QueryKey, ListFactsParams['cursor']> = ({ signal, pageParam }) => listFacts(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFactsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listFacts>>>
export type ListFactsInfiniteQueryError = ErrorType<Problem>


export function useListFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listFacts>>, ListFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListFactsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacts>>,
          TError,
          Awaited<ReturnType<typeof listFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listFacts>>, ListFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacts>>,
          TError,
          Awaited<ReturnType<typeof listFacts>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listFacts>>, ListFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's facts, newest first
 */

export function useListFactsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listFacts>>, ListFactsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData, QueryKey, ListFactsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFactsInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListFactsQueryOptions = <TData = Awaited<ReturnType<typeof listFacts>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFactsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFacts>>> = ({ signal }) => listFacts(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFactsQueryResult = NonNullable<Awaited<ReturnType<typeof listFacts>>>
export type ListFactsQueryError = ErrorType<Problem>


export function useListFacts<TData = Awaited<ReturnType<typeof listFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListFactsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacts>>,
          TError,
          Awaited<ReturnType<typeof listFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacts<TData = Awaited<ReturnType<typeof listFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacts>>,
          TError,
          Awaited<ReturnType<typeof listFacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacts<TData = Awaited<ReturnType<typeof listFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's facts, newest first
 */

export function useListFacts<TData = Awaited<ReturnType<typeof listFacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListFactsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFactsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetFactUrl = (vendorId: string,
    partnerId: string,
    factId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/facts/${encodeURIComponent(String(factId))}`
}

/**
 * @summary One fact, with the facts it replaced or was replaced by
 */
export const getFact = async (vendorId: string,
    partnerId: string,
    factId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetFactReply> => {

  return fairwayFetch<GetFactReply>(getGetFactUrl(vendorId,partnerId,factId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFactQueryKey = (vendorId: string,
    partnerId: string,
    factId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/facts/${factId}`
    ] as const;
    }


export const getGetFactQueryOptions = <TData = Awaited<ReturnType<typeof getFact>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    factId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFactQueryKey(vendorId,partnerId,factId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFact>>> = ({ signal }) => getFact(vendorId,partnerId,factId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && factId !== null && factId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFactQueryResult = NonNullable<Awaited<ReturnType<typeof getFact>>>
export type GetFactQueryError = ErrorType<Problem>


export function useGetFact<TData = Awaited<ReturnType<typeof getFact>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    factId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFact>>,
          TError,
          Awaited<ReturnType<typeof getFact>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFact<TData = Awaited<ReturnType<typeof getFact>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    factId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFact>>,
          TError,
          Awaited<ReturnType<typeof getFact>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFact<TData = Awaited<ReturnType<typeof getFact>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    factId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One fact, with the facts it replaced or was replaced by
 */

export function useGetFact<TData = Awaited<ReturnType<typeof getFact>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    factId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFact>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFactQueryOptions(vendorId,partnerId,factId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReverseFactUrl = (vendorId: string,
    partnerId: string,
    factId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/facts/${encodeURIComponent(String(factId))}/reverse`
}

/**
 * @summary Take a fact out of every measurement from now on; it stays on record
 */
export const reverseFact = async (vendorId: string,
    partnerId: string,
    factId: string,
    reverseFactBody: ReverseFactBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Fact> => {

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
return fairwayFetch<Fact>(getReverseFactUrl(vendorId,partnerId,factId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reverseFactBody)
  }
);}





export const getReverseFactMutationKey = () => ['reverseFact'] as const;

export const getReverseFactMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseFact>>, TError,ReverseFactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof reverseFact>>, TError,ReverseFactMutationVariables, TContext> => {

const mutationKey = getReverseFactMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reverseFact>>, ReverseFactMutationVariables> = (props) => {
          const {vendorId,partnerId,factId,data} = props ?? {};

          return  reverseFact(vendorId,partnerId,factId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReverseFactMutationResult = NonNullable<Awaited<ReturnType<typeof reverseFact>>>
    export type ReverseFactMutationBody = ReverseFactBody
    export type ReverseFactMutationError = ErrorType<Problem>
    export type ReverseFactMutationVariables = {vendorId: string;partnerId: string;factId: string;data: ReverseFactBody}

    /**
 * @summary Take a fact out of every measurement from now on; it stays on record
 */
export const useReverseFact = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseFact>>, TError,ReverseFactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reverseFact>>,
        TError,
        ReverseFactMutationVariables,
        TContext
      > => {
      return useMutation(getReverseFactMutationOptions(options), queryClient);
    }
