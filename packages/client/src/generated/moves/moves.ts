/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useInfiniteQuery,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseInfiniteQueryResult,
  DefinedUseQueryResult,
  InfiniteData,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseInfiniteQueryOptions,
  UseInfiniteQueryResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  ListMovesParams,
  ListMovesReply,
  ListPartnerMovesParams,
  ListPartnerMovesReply,
  MoveDetail,
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

export const getListMovesUrl = (vendorId: string,
    programId: string,
    params?: ListMovesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["status"];

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

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/moves?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/moves`
}

/**
 * @summary Moves of tiers; those with which a memory began only where the cause says so
 */
export const listMoves = async (vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListMovesReply> => {

  return fairwayFetch<ListMovesReply>(getListMovesUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListMovesInfiniteQueryKey = (vendorId: string,
    programId: string,
    params?: ListMovesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/programs/${programId}/moves`, ...(params ? [params] : [])
    ] as const;
    }

export const getListMovesQueryKey = (vendorId: string,
    programId: string,
    params?: ListMovesParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/moves`, ...(params ? [params] : [])
    ] as const;
    }


export const getListMovesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listMoves>>, ListMovesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMovesInfiniteQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMoves>>, QueryKey, ListMovesParams['cursor']> = ({ signal, pageParam }) => listMoves(vendorId,programId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMovesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listMoves>>>
export type ListMovesInfiniteQueryError = ErrorType<Problem>


export function useListMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMoves>>, ListMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListMovesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMoves>>,
          TError,
          Awaited<ReturnType<typeof listMoves>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMoves>>, ListMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMoves>>,
          TError,
          Awaited<ReturnType<typeof listMoves>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMoves>>, ListMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Moves of tiers; those with which a memory began only where the cause says so
 */

export function useListMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMoves>>, ListMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData, QueryKey, ListMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMovesInfiniteQueryOptions(vendorId,programId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMovesQueryOptions = <TData = Awaited<ReturnType<typeof listMoves>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMovesQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMoves>>> = ({ signal }) => listMoves(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMovesQueryResult = NonNullable<Awaited<ReturnType<typeof listMoves>>>
export type ListMovesQueryError = ErrorType<Problem>


export function useListMoves<TData = Awaited<ReturnType<typeof listMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: undefined |  ListMovesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMoves>>,
          TError,
          Awaited<ReturnType<typeof listMoves>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMoves<TData = Awaited<ReturnType<typeof listMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMoves>>,
          TError,
          Awaited<ReturnType<typeof listMoves>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMoves<TData = Awaited<ReturnType<typeof listMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Moves of tiers; those with which a memory began only where the cause says so
 */

export function useListMoves<TData = Awaited<ReturnType<typeof listMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params?: ListMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMovesQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetMoveUrl = (vendorId: string,
    programId: string,
    moveId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/moves/${encodeURIComponent(String(moveId))}`
}

/**
 * @summary A move with its reasons
 */
export const getMove = async (vendorId: string,
    programId: string,
    moveId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<MoveDetail> => {

  return fairwayFetch<MoveDetail>(getGetMoveUrl(vendorId,programId,moveId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetMoveQueryKey = (vendorId: string,
    programId: string,
    moveId: string,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/moves/${moveId}`
    ] as const;
    }


export const getGetMoveQueryOptions = <TData = Awaited<ReturnType<typeof getMove>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    moveId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMoveQueryKey(vendorId,programId,moveId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMove>>> = ({ signal }) => getMove(vendorId,programId,moveId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined && moveId !== null && moveId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMoveQueryResult = NonNullable<Awaited<ReturnType<typeof getMove>>>
export type GetMoveQueryError = ErrorType<Problem>


export function useGetMove<TData = Awaited<ReturnType<typeof getMove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    moveId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMove>>,
          TError,
          Awaited<ReturnType<typeof getMove>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMove<TData = Awaited<ReturnType<typeof getMove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    moveId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMove>>,
          TError,
          Awaited<ReturnType<typeof getMove>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMove<TData = Awaited<ReturnType<typeof getMove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    moveId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A move with its reasons
 */

export function useGetMove<TData = Awaited<ReturnType<typeof getMove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    moveId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMoveQueryOptions(vendorId,programId,moveId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerMovesUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/moves?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/moves`
}

/**
 * @summary A partner's own moves with their reasons, newest first
 */
export const listPartnerMoves = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerMovesReply> => {

  return fairwayFetch<ListPartnerMovesReply>(getListPartnerMovesUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerMovesInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/moves`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerMovesQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/moves`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerMovesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerMoves>>, ListPartnerMovesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerMovesInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerMoves>>, QueryKey, ListPartnerMovesParams['cursor']> = ({ signal, pageParam }) => listPartnerMoves(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerMovesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerMoves>>>
export type ListPartnerMovesInfiniteQueryError = ErrorType<Problem>


export function useListPartnerMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerMoves>>, ListPartnerMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerMovesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerMoves>>,
          TError,
          Awaited<ReturnType<typeof listPartnerMoves>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerMoves>>, ListPartnerMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerMoves>>,
          TError,
          Awaited<ReturnType<typeof listPartnerMoves>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerMoves>>, ListPartnerMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's own moves with their reasons, newest first
 */

export function useListPartnerMovesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerMoves>>, ListPartnerMovesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData, QueryKey, ListPartnerMovesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerMovesInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerMovesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerMoves>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerMovesQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerMoves>>> = ({ signal }) => listPartnerMoves(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerMovesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerMoves>>>
export type ListPartnerMovesQueryError = ErrorType<Problem>


export function useListPartnerMoves<TData = Awaited<ReturnType<typeof listPartnerMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerMovesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerMoves>>,
          TError,
          Awaited<ReturnType<typeof listPartnerMoves>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerMoves<TData = Awaited<ReturnType<typeof listPartnerMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerMoves>>,
          TError,
          Awaited<ReturnType<typeof listPartnerMoves>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerMoves<TData = Awaited<ReturnType<typeof listPartnerMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's own moves with their reasons, newest first
 */

export function useListPartnerMoves<TData = Awaited<ReturnType<typeof listPartnerMoves>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerMovesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerMoves>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerMovesQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






