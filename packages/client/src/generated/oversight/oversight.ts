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
  Appeal,
  ApproveMovesBody,
  ApproveMovesReply,
  DecideAppealBody,
  DecideExceptionBody,
  DeclineMovesBody,
  DeclineMovesReply,
  EndExceptionBody,
  FileAppealBody,
  GetOversightReply,
  ListAppealsParams,
  ListAppealsReply,
  ListExceptionsParams,
  ListExceptionsReply,
  ListMovesToApproveParams,
  ListMovesToApproveReply,
  ListPartnerAppealsParams,
  ListPartnerAppealsReply,
  ListPartnerExceptionsParams,
  ListPartnerExceptionsReply,
  Problem,
  RequestExceptionBody,
  TierException
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

export const getGetOversightUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/oversight`
}

/**
 * @summary How much waits for a decision of people
 */
export const getOversight = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetOversightReply> => {

  return fairwayFetch<GetOversightReply>(getGetOversightUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOversightQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/oversight`
    ] as const;
    }


export const getGetOversightQueryOptions = <TData = Awaited<ReturnType<typeof getOversight>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOversightQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOversight>>> = ({ signal }) => getOversight(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOversightQueryResult = NonNullable<Awaited<ReturnType<typeof getOversight>>>
export type GetOversightQueryError = ErrorType<Problem>


export function useGetOversight<TData = Awaited<ReturnType<typeof getOversight>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOversight>>,
          TError,
          Awaited<ReturnType<typeof getOversight>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOversight<TData = Awaited<ReturnType<typeof getOversight>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOversight>>,
          TError,
          Awaited<ReturnType<typeof getOversight>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOversight<TData = Awaited<ReturnType<typeof getOversight>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How much waits for a decision of people
 */

export function useGetOversight<TData = Awaited<ReturnType<typeof getOversight>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOversight>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOversightQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMovesToApproveUrl = (vendorId: string,
    params?: ListMovesToApproveParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/moves/to-approve?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/moves/to-approve`
}

/**
 * @summary Proposed moves that wait for people to approve them, the oldest first
 */
export const listMovesToApprove = async (vendorId: string,
    params?: ListMovesToApproveParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListMovesToApproveReply> => {

  return fairwayFetch<ListMovesToApproveReply>(getListMovesToApproveUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListMovesToApproveInfiniteQueryKey = (vendorId: string,
    params?: ListMovesToApproveParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/moves/to-approve`, ...(params ? [params] : [])
    ] as const;
    }

export const getListMovesToApproveQueryKey = (vendorId: string,
    params?: ListMovesToApproveParams,) => {
    return [
    `/v1/vendors/${vendorId}/moves/to-approve`, ...(params ? [params] : [])
    ] as const;
    }


export const getListMovesToApproveInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listMovesToApprove>>, ListMovesToApproveParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMovesToApproveInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMovesToApprove>>, QueryKey, ListMovesToApproveParams['cursor']> = ({ signal, pageParam }) => listMovesToApprove(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMovesToApproveInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listMovesToApprove>>>
export type ListMovesToApproveInfiniteQueryError = ErrorType<Problem>


export function useListMovesToApproveInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovesToApprove>>, ListMovesToApproveParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListMovesToApproveParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovesToApprove>>,
          TError,
          Awaited<ReturnType<typeof listMovesToApprove>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesToApproveInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovesToApprove>>, ListMovesToApproveParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovesToApprove>>,
          TError,
          Awaited<ReturnType<typeof listMovesToApprove>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesToApproveInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovesToApprove>>, ListMovesToApproveParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Proposed moves that wait for people to approve them, the oldest first
 */

export function useListMovesToApproveInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listMovesToApprove>>, ListMovesToApproveParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData, QueryKey, ListMovesToApproveParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMovesToApproveInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMovesToApproveQueryOptions = <TData = Awaited<ReturnType<typeof listMovesToApprove>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMovesToApproveQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMovesToApprove>>> = ({ signal }) => listMovesToApprove(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMovesToApproveQueryResult = NonNullable<Awaited<ReturnType<typeof listMovesToApprove>>>
export type ListMovesToApproveQueryError = ErrorType<Problem>


export function useListMovesToApprove<TData = Awaited<ReturnType<typeof listMovesToApprove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListMovesToApproveParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovesToApprove>>,
          TError,
          Awaited<ReturnType<typeof listMovesToApprove>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesToApprove<TData = Awaited<ReturnType<typeof listMovesToApprove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMovesToApprove>>,
          TError,
          Awaited<ReturnType<typeof listMovesToApprove>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMovesToApprove<TData = Awaited<ReturnType<typeof listMovesToApprove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Proposed moves that wait for people to approve them, the oldest first
 */

export function useListMovesToApprove<TData = Awaited<ReturnType<typeof listMovesToApprove>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListMovesToApproveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMovesToApprove>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMovesToApproveQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApproveMovesUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/moves/approve`
}

/**
 * @summary Approve moves; each is carried out once enough people have approved it
 */
export const approveMoves = async (vendorId: string,
    approveMovesBody: ApproveMovesBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ApproveMovesReply> => {

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
return fairwayFetch<ApproveMovesReply>(getApproveMovesUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(approveMovesBody)
  }
);}





export const getApproveMovesMutationKey = () => ['approveMoves'] as const;

export const getApproveMovesMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveMoves>>, TError,ApproveMovesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof approveMoves>>, TError,ApproveMovesMutationVariables, TContext> => {

const mutationKey = getApproveMovesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveMoves>>, ApproveMovesMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  approveMoves(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveMovesMutationResult = NonNullable<Awaited<ReturnType<typeof approveMoves>>>
    export type ApproveMovesMutationBody = ApproveMovesBody
    export type ApproveMovesMutationError = ErrorType<Problem>
    export type ApproveMovesMutationVariables = {vendorId: string;data: ApproveMovesBody}

    /**
 * @summary Approve moves; each is carried out once enough people have approved it
 */
export const useApproveMoves = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveMoves>>, TError,ApproveMovesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveMoves>>,
        TError,
        ApproveMovesMutationVariables,
        TContext
      > => {
      return useMutation(getApproveMovesMutationOptions(options), queryClient);
    }
    export const getDeclineMovesUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/moves/decline`
}

/**
 * @summary Decline moves, with a reason that the partner reads
 */
export const declineMoves = async (vendorId: string,
    declineMovesBody: DeclineMovesBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<DeclineMovesReply> => {

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
return fairwayFetch<DeclineMovesReply>(getDeclineMovesUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(declineMovesBody)
  }
);}





export const getDeclineMovesMutationKey = () => ['declineMoves'] as const;

export const getDeclineMovesMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineMoves>>, TError,DeclineMovesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof declineMoves>>, TError,DeclineMovesMutationVariables, TContext> => {

const mutationKey = getDeclineMovesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineMoves>>, DeclineMovesMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  declineMoves(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclineMovesMutationResult = NonNullable<Awaited<ReturnType<typeof declineMoves>>>
    export type DeclineMovesMutationBody = DeclineMovesBody
    export type DeclineMovesMutationError = ErrorType<Problem>
    export type DeclineMovesMutationVariables = {vendorId: string;data: DeclineMovesBody}

    /**
 * @summary Decline moves, with a reason that the partner reads
 */
export const useDeclineMoves = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineMoves>>, TError,DeclineMovesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineMoves>>,
        TError,
        DeclineMovesMutationVariables,
        TContext
      > => {
      return useMutation(getDeclineMovesMutationOptions(options), queryClient);
    }
    export const getListExceptionsUrl = (vendorId: string,
    params?: ListExceptionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/exceptions?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/exceptions`
}

/**
 * @summary Exceptions, newest first
 */
export const listExceptions = async (vendorId: string,
    params?: ListExceptionsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListExceptionsReply> => {

  return fairwayFetch<ListExceptionsReply>(getListExceptionsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListExceptionsInfiniteQueryKey = (vendorId: string,
    params?: ListExceptionsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/exceptions`, ...(params ? [params] : [])
    ] as const;
    }

export const getListExceptionsQueryKey = (vendorId: string,
    params?: ListExceptionsParams,) => {
    return [
    `/v1/vendors/${vendorId}/exceptions`, ...(params ? [params] : [])
    ] as const;
    }


export const getListExceptionsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listExceptions>>, ListExceptionsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListExceptionsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listExceptions>>, QueryKey, ListExceptionsParams['cursor']> = ({ signal, pageParam }) => listExceptions(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListExceptionsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listExceptions>>>
export type ListExceptionsInfiniteQueryError = ErrorType<Problem>


export function useListExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listExceptions>>, ListExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListExceptionsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExceptions>>,
          TError,
          Awaited<ReturnType<typeof listExceptions>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listExceptions>>, ListExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExceptions>>,
          TError,
          Awaited<ReturnType<typeof listExceptions>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listExceptions>>, ListExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Exceptions, newest first
 */

export function useListExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listExceptions>>, ListExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData, QueryKey, ListExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListExceptionsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListExceptionsQueryOptions = <TData = Awaited<ReturnType<typeof listExceptions>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListExceptionsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listExceptions>>> = ({ signal }) => listExceptions(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListExceptionsQueryResult = NonNullable<Awaited<ReturnType<typeof listExceptions>>>
export type ListExceptionsQueryError = ErrorType<Problem>


export function useListExceptions<TData = Awaited<ReturnType<typeof listExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListExceptionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExceptions>>,
          TError,
          Awaited<ReturnType<typeof listExceptions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExceptions<TData = Awaited<ReturnType<typeof listExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExceptions>>,
          TError,
          Awaited<ReturnType<typeof listExceptions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExceptions<TData = Awaited<ReturnType<typeof listExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Exceptions, newest first
 */

export function useListExceptions<TData = Awaited<ReturnType<typeof listExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListExceptionsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerExceptionsUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exceptions?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exceptions`
}

/**
 * @summary The exceptions of a partner; its own people see those that were approved
 */
export const listPartnerExceptions = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerExceptionsReply> => {

  return fairwayFetch<ListPartnerExceptionsReply>(getListPartnerExceptionsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerExceptionsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/exceptions`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerExceptionsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/exceptions`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerExceptionsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerExceptions>>, ListPartnerExceptionsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerExceptionsInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerExceptions>>, QueryKey, ListPartnerExceptionsParams['cursor']> = ({ signal, pageParam }) => listPartnerExceptions(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerExceptionsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerExceptions>>>
export type ListPartnerExceptionsInfiniteQueryError = ErrorType<Problem>


export function useListPartnerExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerExceptions>>, ListPartnerExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerExceptionsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExceptions>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExceptions>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerExceptions>>, ListPartnerExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExceptions>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExceptions>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerExceptions>>, ListPartnerExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The exceptions of a partner; its own people see those that were approved
 */

export function useListPartnerExceptionsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerExceptions>>, ListPartnerExceptionsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData, QueryKey, ListPartnerExceptionsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerExceptionsInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerExceptionsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerExceptions>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerExceptionsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerExceptions>>> = ({ signal }) => listPartnerExceptions(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerExceptionsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerExceptions>>>
export type ListPartnerExceptionsQueryError = ErrorType<Problem>


export function useListPartnerExceptions<TData = Awaited<ReturnType<typeof listPartnerExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerExceptionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExceptions>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExceptions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExceptions<TData = Awaited<ReturnType<typeof listPartnerExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExceptions>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExceptions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExceptions<TData = Awaited<ReturnType<typeof listPartnerExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The exceptions of a partner; its own people see those that were approved
 */

export function useListPartnerExceptions<TData = Awaited<ReturnType<typeof listPartnerExceptions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerExceptionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExceptions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerExceptionsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRequestExceptionUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exceptions`
}

/**
 * @summary Ask that a partner holds a tier at least, until a day; another person approves
 */
export const requestException = async (vendorId: string,
    partnerId: string,
    requestExceptionBody: RequestExceptionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<TierException> => {

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
return fairwayFetch<TierException>(getRequestExceptionUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(requestExceptionBody)
  }
);}





export const getRequestExceptionMutationKey = () => ['requestException'] as const;

export const getRequestExceptionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestException>>, TError,RequestExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof requestException>>, TError,RequestExceptionMutationVariables, TContext> => {

const mutationKey = getRequestExceptionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestException>>, RequestExceptionMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  requestException(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestExceptionMutationResult = NonNullable<Awaited<ReturnType<typeof requestException>>>
    export type RequestExceptionMutationBody = RequestExceptionBody
    export type RequestExceptionMutationError = ErrorType<Problem>
    export type RequestExceptionMutationVariables = {vendorId: string;partnerId: string;data: RequestExceptionBody}

    /**
 * @summary Ask that a partner holds a tier at least, until a day; another person approves
 */
export const useRequestException = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestException>>, TError,RequestExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestException>>,
        TError,
        RequestExceptionMutationVariables,
        TContext
      > => {
      return useMutation(getRequestExceptionMutationOptions(options), queryClient);
    }
    export const getDecideExceptionUrl = (vendorId: string,
    exceptionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/exceptions/${encodeURIComponent(String(exceptionId))}/decide`
}

/**
 * @summary Approve or decline an exception that somebody else asked for
 */
export const decideException = async (vendorId: string,
    exceptionId: string,
    decideExceptionBody: DecideExceptionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<TierException> => {

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
return fairwayFetch<TierException>(getDecideExceptionUrl(vendorId,exceptionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(decideExceptionBody)
  }
);}





export const getDecideExceptionMutationKey = () => ['decideException'] as const;

export const getDecideExceptionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideException>>, TError,DecideExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof decideException>>, TError,DecideExceptionMutationVariables, TContext> => {

const mutationKey = getDecideExceptionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideException>>, DecideExceptionMutationVariables> = (props) => {
          const {vendorId,exceptionId,data} = props ?? {};

          return  decideException(vendorId,exceptionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideExceptionMutationResult = NonNullable<Awaited<ReturnType<typeof decideException>>>
    export type DecideExceptionMutationBody = DecideExceptionBody
    export type DecideExceptionMutationError = ErrorType<Problem>
    export type DecideExceptionMutationVariables = {vendorId: string;exceptionId: string;data: DecideExceptionBody}

    /**
 * @summary Approve or decline an exception that somebody else asked for
 */
export const useDecideException = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideException>>, TError,DecideExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideException>>,
        TError,
        DecideExceptionMutationVariables,
        TContext
      > => {
      return useMutation(getDecideExceptionMutationOptions(options), queryClient);
    }
    export const getEndExceptionUrl = (vendorId: string,
    exceptionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/exceptions/${encodeURIComponent(String(exceptionId))}/end`
}

/**
 * @summary Withdraw a request, or revoke an exception before its last day
 */
export const endException = async (vendorId: string,
    exceptionId: string,
    endExceptionBody: EndExceptionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<TierException> => {

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
return fairwayFetch<TierException>(getEndExceptionUrl(vendorId,exceptionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(endExceptionBody)
  }
);}





export const getEndExceptionMutationKey = () => ['endException'] as const;

export const getEndExceptionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endException>>, TError,EndExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof endException>>, TError,EndExceptionMutationVariables, TContext> => {

const mutationKey = getEndExceptionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof endException>>, EndExceptionMutationVariables> = (props) => {
          const {vendorId,exceptionId,data} = props ?? {};

          return  endException(vendorId,exceptionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EndExceptionMutationResult = NonNullable<Awaited<ReturnType<typeof endException>>>
    export type EndExceptionMutationBody = EndExceptionBody
    export type EndExceptionMutationError = ErrorType<Problem>
    export type EndExceptionMutationVariables = {vendorId: string;exceptionId: string;data: EndExceptionBody}

    /**
 * @summary Withdraw a request, or revoke an exception before its last day
 */
export const useEndException = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endException>>, TError,EndExceptionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof endException>>,
        TError,
        EndExceptionMutationVariables,
        TContext
      > => {
      return useMutation(getEndExceptionMutationOptions(options), queryClient);
    }
    export const getListAppealsUrl = (vendorId: string,
    params?: ListAppealsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/appeals?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/appeals`
}

/**
 * @summary Appeals, newest first
 */
export const listAppeals = async (vendorId: string,
    params?: ListAppealsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListAppealsReply> => {

  return fairwayFetch<ListAppealsReply>(getListAppealsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAppealsInfiniteQueryKey = (vendorId: string,
    params?: ListAppealsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/appeals`, ...(params ? [params] : [])
    ] as const;
    }

export const getListAppealsQueryKey = (vendorId: string,
    params?: ListAppealsParams,) => {
    return [
    `/v1/vendors/${vendorId}/appeals`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAppealsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listAppeals>>, ListAppealsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAppealsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAppeals>>, QueryKey, ListAppealsParams['cursor']> = ({ signal, pageParam }) => listAppeals(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAppealsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listAppeals>>>
export type ListAppealsInfiniteQueryError = ErrorType<Problem>


export function useListAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAppeals>>, ListAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListAppealsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppeals>>,
          TError,
          Awaited<ReturnType<typeof listAppeals>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAppeals>>, ListAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppeals>>,
          TError,
          Awaited<ReturnType<typeof listAppeals>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAppeals>>, ListAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Appeals, newest first
 */

export function useListAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAppeals>>, ListAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData, QueryKey, ListAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAppealsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListAppealsQueryOptions = <TData = Awaited<ReturnType<typeof listAppeals>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAppealsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAppeals>>> = ({ signal }) => listAppeals(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAppealsQueryResult = NonNullable<Awaited<ReturnType<typeof listAppeals>>>
export type ListAppealsQueryError = ErrorType<Problem>


export function useListAppeals<TData = Awaited<ReturnType<typeof listAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListAppealsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppeals>>,
          TError,
          Awaited<ReturnType<typeof listAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppeals<TData = Awaited<ReturnType<typeof listAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppeals>>,
          TError,
          Awaited<ReturnType<typeof listAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppeals<TData = Awaited<ReturnType<typeof listAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Appeals, newest first
 */

export function useListAppeals<TData = Awaited<ReturnType<typeof listAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAppealsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerAppealsUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/appeals?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/appeals`
}

/**
 * @summary The appeals of a partner, and the moves against which it can appeal
 */
export const listPartnerAppeals = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerAppealsReply> => {

  return fairwayFetch<ListPartnerAppealsReply>(getListPartnerAppealsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerAppealsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/appeals`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerAppealsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/appeals`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerAppealsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerAppeals>>, ListPartnerAppealsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerAppealsInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerAppeals>>, QueryKey, ListPartnerAppealsParams['cursor']> = ({ signal, pageParam }) => listPartnerAppeals(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerAppealsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerAppeals>>>
export type ListPartnerAppealsInfiniteQueryError = ErrorType<Problem>


export function useListPartnerAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerAppeals>>, ListPartnerAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerAppealsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAppeals>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAppeals>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerAppeals>>, ListPartnerAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAppeals>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAppeals>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerAppeals>>, ListPartnerAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The appeals of a partner, and the moves against which it can appeal
 */

export function useListPartnerAppealsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerAppeals>>, ListPartnerAppealsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData, QueryKey, ListPartnerAppealsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerAppealsInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerAppealsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerAppeals>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerAppealsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerAppeals>>> = ({ signal }) => listPartnerAppeals(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerAppealsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerAppeals>>>
export type ListPartnerAppealsQueryError = ErrorType<Problem>


export function useListPartnerAppeals<TData = Awaited<ReturnType<typeof listPartnerAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerAppealsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAppeals>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAppeals<TData = Awaited<ReturnType<typeof listPartnerAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAppeals>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAppeals<TData = Awaited<ReturnType<typeof listPartnerAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The appeals of a partner, and the moves against which it can appeal
 */

export function useListPartnerAppeals<TData = Awaited<ReturnType<typeof listPartnerAppeals>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAppeals>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerAppealsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getFileAppealUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/appeals`
}

/**
 * @summary Appeal against a demotion, or against a promotion that was declined
 */
export const fileAppeal = async (vendorId: string,
    partnerId: string,
    fileAppealBody: FileAppealBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Appeal> => {

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
return fairwayFetch<Appeal>(getFileAppealUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(fileAppealBody)
  }
);}





export const getFileAppealMutationKey = () => ['fileAppeal'] as const;

export const getFileAppealMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileAppeal>>, TError,FileAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof fileAppeal>>, TError,FileAppealMutationVariables, TContext> => {

const mutationKey = getFileAppealMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof fileAppeal>>, FileAppealMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  fileAppeal(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FileAppealMutationResult = NonNullable<Awaited<ReturnType<typeof fileAppeal>>>
    export type FileAppealMutationBody = FileAppealBody
    export type FileAppealMutationError = ErrorType<Problem>
    export type FileAppealMutationVariables = {vendorId: string;partnerId: string;data: FileAppealBody}

    /**
 * @summary Appeal against a demotion, or against a promotion that was declined
 */
export const useFileAppeal = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileAppeal>>, TError,FileAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof fileAppeal>>,
        TError,
        FileAppealMutationVariables,
        TContext
      > => {
      return useMutation(getFileAppealMutationOptions(options), queryClient);
    }
    export const getWithdrawAppealUrl = (vendorId: string,
    partnerId: string,
    appealId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/appeals/${encodeURIComponent(String(appealId))}/withdraw`
}

/**
 * @summary Take an appeal back before it is decided
 */
export const withdrawAppeal = async (vendorId: string,
    partnerId: string,
    appealId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Appeal> => {

  return fairwayFetch<Appeal>(getWithdrawAppealUrl(vendorId,partnerId,appealId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getWithdrawAppealMutationKey = () => ['withdrawAppeal'] as const;

export const getWithdrawAppealMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAppeal>>, TError,WithdrawAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawAppeal>>, TError,WithdrawAppealMutationVariables, TContext> => {

const mutationKey = getWithdrawAppealMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawAppeal>>, WithdrawAppealMutationVariables> = (props) => {
          const {vendorId,partnerId,appealId} = props ?? {};

          return  withdrawAppeal(vendorId,partnerId,appealId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawAppealMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawAppeal>>>

    export type WithdrawAppealMutationError = ErrorType<Problem>
    export type WithdrawAppealMutationVariables = {vendorId: string;partnerId: string;appealId: string}

    /**
 * @summary Take an appeal back before it is decided
 */
export const useWithdrawAppeal = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAppeal>>, TError,WithdrawAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawAppeal>>,
        TError,
        WithdrawAppealMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawAppealMutationOptions(options), queryClient);
    }
    export const getDecideAppealUrl = (vendorId: string,
    appealId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/appeals/${encodeURIComponent(String(appealId))}/decide`
}

/**
 * @summary Uphold or dismiss an appeal; not by who approved or declined the move
 */
export const decideAppeal = async (vendorId: string,
    appealId: string,
    decideAppealBody: DecideAppealBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Appeal> => {

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
return fairwayFetch<Appeal>(getDecideAppealUrl(vendorId,appealId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(decideAppealBody)
  }
);}





export const getDecideAppealMutationKey = () => ['decideAppeal'] as const;

export const getDecideAppealMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideAppeal>>, TError,DecideAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof decideAppeal>>, TError,DecideAppealMutationVariables, TContext> => {

const mutationKey = getDecideAppealMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideAppeal>>, DecideAppealMutationVariables> = (props) => {
          const {vendorId,appealId,data} = props ?? {};

          return  decideAppeal(vendorId,appealId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideAppealMutationResult = NonNullable<Awaited<ReturnType<typeof decideAppeal>>>
    export type DecideAppealMutationBody = DecideAppealBody
    export type DecideAppealMutationError = ErrorType<Problem>
    export type DecideAppealMutationVariables = {vendorId: string;appealId: string;data: DecideAppealBody}

    /**
 * @summary Uphold or dismiss an appeal; not by who approved or declined the move
 */
export const useDecideAppeal = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideAppeal>>, TError,DecideAppealMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideAppeal>>,
        TError,
        DecideAppealMutationVariables,
        TContext
      > => {
      return useMutation(getDecideAppealMutationOptions(options), queryClient);
    }
