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
  CreateSegmentBody,
  ExportSegmentMembersParams,
  GetSegmentOverlapParams,
  GetSegmentOverlapReply,
  ListIdealPartnersParams,
  ListIdealPartnersReply,
  ListPartnerSegmentsParams,
  ListPartnerSegmentsReply,
  ListSegmentHistoryParams,
  ListSegmentHistoryReply,
  ListSegmentMembersParams,
  ListSegmentMembersReply,
  ListSegmentsParams,
  ListSegmentsReply,
  Problem,
  Segment,
  UpdateSegmentBody
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

export const getListSegmentsUrl = (vendorId: string,
    params?: ListSegmentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments`
}

/**
 * @summary The segments of a program, those of its document first, with how many partners are in each now
 */
export const listSegments = async (vendorId: string,
    params?: ListSegmentsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSegmentsReply> => {

  return fairwayFetch<ListSegmentsReply>(getListSegmentsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSegmentsQueryKey = (vendorId: string,
    params?: ListSegmentsParams,) => {
    return [
    `/v1/vendors/${vendorId}/segments`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSegmentsQueryOptions = <TData = Awaited<ReturnType<typeof listSegments>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSegmentsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSegments>>> = ({ signal }) => listSegments(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSegmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listSegments>>>
export type ListSegmentsQueryError = ErrorType<Problem>


export function useListSegments<TData = Awaited<ReturnType<typeof listSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListSegmentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegments>>,
          TError,
          Awaited<ReturnType<typeof listSegments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegments<TData = Awaited<ReturnType<typeof listSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegments>>,
          TError,
          Awaited<ReturnType<typeof listSegments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegments<TData = Awaited<ReturnType<typeof listSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The segments of a program, those of its document first, with how many partners are in each now
 */

export function useListSegments<TData = Awaited<ReturnType<typeof listSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSegmentsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSegmentUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments`
}

/**
 * @summary Make a segment by rule
 */
export const createSegment = async (vendorId: string,
    createSegmentBody: CreateSegmentBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Segment> => {

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
return fairwayFetch<Segment>(getCreateSegmentUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createSegmentBody)
  }
);}





export const getCreateSegmentMutationKey = () => ['createSegment'] as const;

export const getCreateSegmentMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSegment>>, TError,CreateSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createSegment>>, TError,CreateSegmentMutationVariables, TContext> => {

const mutationKey = getCreateSegmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSegment>>, CreateSegmentMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createSegment(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSegmentMutationResult = NonNullable<Awaited<ReturnType<typeof createSegment>>>
    export type CreateSegmentMutationBody = CreateSegmentBody
    export type CreateSegmentMutationError = ErrorType<Problem>
    export type CreateSegmentMutationVariables = {vendorId: string;data: CreateSegmentBody}

    /**
 * @summary Make a segment by rule
 */
export const useCreateSegment = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSegment>>, TError,CreateSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSegment>>,
        TError,
        CreateSegmentMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSegmentMutationOptions(options), queryClient);
    }
    export const getGetSegmentUrl = (vendorId: string,
    segmentId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}`
}

/**
 * @summary One segment
 */
export const getSegment = async (vendorId: string,
    segmentId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Segment> => {

  return fairwayFetch<Segment>(getGetSegmentUrl(vendorId,segmentId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSegmentQueryKey = (vendorId: string,
    segmentId: string,) => {
    return [
    `/v1/vendors/${vendorId}/segments/${segmentId}`
    ] as const;
    }


export const getGetSegmentQueryOptions = <TData = Awaited<ReturnType<typeof getSegment>>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSegmentQueryKey(vendorId,segmentId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSegment>>> = ({ signal }) => getSegment(vendorId,segmentId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSegmentQueryResult = NonNullable<Awaited<ReturnType<typeof getSegment>>>
export type GetSegmentQueryError = ErrorType<Problem>


export function useGetSegment<TData = Awaited<ReturnType<typeof getSegment>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSegment>>,
          TError,
          Awaited<ReturnType<typeof getSegment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSegment<TData = Awaited<ReturnType<typeof getSegment>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSegment>>,
          TError,
          Awaited<ReturnType<typeof getSegment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSegment<TData = Awaited<ReturnType<typeof getSegment>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One segment
 */

export function useGetSegment<TData = Awaited<ReturnType<typeof getSegment>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegment>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSegmentQueryOptions(vendorId,segmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateSegmentUrl = (vendorId: string,
    segmentId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}`
}

/**
 * @summary Change a segment that was made in the console; send the revision that you read
 */
export const updateSegment = async (vendorId: string,
    segmentId: string,
    updateSegmentBody: UpdateSegmentBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Segment> => {

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
return fairwayFetch<Segment>(getUpdateSegmentUrl(vendorId,segmentId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateSegmentBody)
  }
);}





export const getUpdateSegmentMutationKey = () => ['updateSegment'] as const;

export const getUpdateSegmentMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSegment>>, TError,UpdateSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateSegment>>, TError,UpdateSegmentMutationVariables, TContext> => {

const mutationKey = getUpdateSegmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateSegment>>, UpdateSegmentMutationVariables> = (props) => {
          const {vendorId,segmentId,data} = props ?? {};

          return  updateSegment(vendorId,segmentId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateSegmentMutationResult = NonNullable<Awaited<ReturnType<typeof updateSegment>>>
    export type UpdateSegmentMutationBody = UpdateSegmentBody
    export type UpdateSegmentMutationError = ErrorType<Problem>
    export type UpdateSegmentMutationVariables = {vendorId: string;segmentId: string;data: UpdateSegmentBody}

    /**
 * @summary Change a segment that was made in the console; send the revision that you read
 */
export const useUpdateSegment = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSegment>>, TError,UpdateSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateSegment>>,
        TError,
        UpdateSegmentMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateSegmentMutationOptions(options), queryClient);
    }
    export const getRetireSegmentUrl = (vendorId: string,
    segmentId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/retire`
}

/**
 * @summary End a segment that was made in the console; its history stays
 */
export const retireSegment = async (vendorId: string,
    segmentId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Segment> => {

  return fairwayFetch<Segment>(getRetireSegmentUrl(vendorId,segmentId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRetireSegmentMutationKey = () => ['retireSegment'] as const;

export const getRetireSegmentMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireSegment>>, TError,RetireSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof retireSegment>>, TError,RetireSegmentMutationVariables, TContext> => {

const mutationKey = getRetireSegmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retireSegment>>, RetireSegmentMutationVariables> = (props) => {
          const {vendorId,segmentId} = props ?? {};

          return  retireSegment(vendorId,segmentId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RetireSegmentMutationResult = NonNullable<Awaited<ReturnType<typeof retireSegment>>>

    export type RetireSegmentMutationError = ErrorType<Problem>
    export type RetireSegmentMutationVariables = {vendorId: string;segmentId: string}

    /**
 * @summary End a segment that was made in the console; its history stays
 */
export const useRetireSegment = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireSegment>>, TError,RetireSegmentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retireSegment>>,
        TError,
        RetireSegmentMutationVariables,
        TContext
      > => {
      return useMutation(getRetireSegmentMutationOptions(options), queryClient);
    }
    export const getListSegmentMembersUrl = (vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/members?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/members`
}

/**
 * @summary Who is in a segment now, by name
 */
export const listSegmentMembers = async (vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSegmentMembersReply> => {

  return fairwayFetch<ListSegmentMembersReply>(getListSegmentMembersUrl(vendorId,segmentId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSegmentMembersInfiniteQueryKey = (vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/segments/${segmentId}/members`, ...(params ? [params] : [])
    ] as const;
    }

export const getListSegmentMembersQueryKey = (vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams,) => {
    return [
    `/v1/vendors/${vendorId}/segments/${segmentId}/members`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSegmentMembersInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listSegmentMembers>>, ListSegmentMembersParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSegmentMembersInfiniteQueryKey(vendorId,segmentId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSegmentMembers>>, QueryKey, ListSegmentMembersParams['cursor']> = ({ signal, pageParam }) => listSegmentMembers(vendorId,segmentId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSegmentMembersInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listSegmentMembers>>>
export type ListSegmentMembersInfiniteQueryError = ErrorType<Problem>


export function useListSegmentMembersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentMembers>>, ListSegmentMembersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params: undefined |  ListSegmentMembersParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof listSegmentMembers>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentMembersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentMembers>>, ListSegmentMembersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof listSegmentMembers>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentMembersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentMembers>>, ListSegmentMembersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who is in a segment now, by name
 */

export function useListSegmentMembersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentMembers>>, ListSegmentMembersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData, QueryKey, ListSegmentMembersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSegmentMembersInfiniteQueryOptions(vendorId,segmentId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSegmentMembersQueryOptions = <TData = Awaited<ReturnType<typeof listSegmentMembers>>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSegmentMembersQueryKey(vendorId,segmentId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSegmentMembers>>> = ({ signal }) => listSegmentMembers(vendorId,segmentId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSegmentMembersQueryResult = NonNullable<Awaited<ReturnType<typeof listSegmentMembers>>>
export type ListSegmentMembersQueryError = ErrorType<Problem>


export function useListSegmentMembers<TData = Awaited<ReturnType<typeof listSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params: undefined |  ListSegmentMembersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof listSegmentMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentMembers<TData = Awaited<ReturnType<typeof listSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof listSegmentMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentMembers<TData = Awaited<ReturnType<typeof listSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who is in a segment now, by name
 */

export function useListSegmentMembers<TData = Awaited<ReturnType<typeof listSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSegmentMembersQueryOptions(vendorId,segmentId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportSegmentMembersUrl = (vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/members/export?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/members/export`
}

/**
 * @summary Everybody in a segment, as CSV or XLSX
 */
export const exportSegmentMembers = async (vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getExportSegmentMembersUrl(vendorId,segmentId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportSegmentMembersQueryKey = (vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams,) => {
    return [
    `/v1/vendors/${vendorId}/segments/${segmentId}/members/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportSegmentMembersQueryOptions = <TData = Awaited<ReturnType<typeof exportSegmentMembers>>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportSegmentMembersQueryKey(vendorId,segmentId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportSegmentMembers>>> = ({ signal }) => exportSegmentMembers(vendorId,segmentId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportSegmentMembersQueryResult = NonNullable<Awaited<ReturnType<typeof exportSegmentMembers>>>
export type ExportSegmentMembersQueryError = ErrorType<Problem>


export function useExportSegmentMembers<TData = Awaited<ReturnType<typeof exportSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params: undefined |  ExportSegmentMembersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof exportSegmentMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportSegmentMembers<TData = Awaited<ReturnType<typeof exportSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportSegmentMembers>>,
          TError,
          Awaited<ReturnType<typeof exportSegmentMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportSegmentMembers<TData = Awaited<ReturnType<typeof exportSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Everybody in a segment, as CSV or XLSX
 */

export function useExportSegmentMembers<TData = Awaited<ReturnType<typeof exportSegmentMembers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ExportSegmentMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportSegmentMembers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportSegmentMembersQueryOptions(vendorId,segmentId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSegmentHistoryUrl = (vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/history?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/segments/${encodeURIComponent(String(segmentId))}/history`
}

/**
 * @summary Who joined and who left, newest first
 */
export const listSegmentHistory = async (vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSegmentHistoryReply> => {

  return fairwayFetch<ListSegmentHistoryReply>(getListSegmentHistoryUrl(vendorId,segmentId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSegmentHistoryInfiniteQueryKey = (vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/segments/${segmentId}/history`, ...(params ? [params] : [])
    ] as const;
    }

export const getListSegmentHistoryQueryKey = (vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams,) => {
    return [
    `/v1/vendors/${vendorId}/segments/${segmentId}/history`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSegmentHistoryInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listSegmentHistory>>, ListSegmentHistoryParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSegmentHistoryInfiniteQueryKey(vendorId,segmentId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSegmentHistory>>, QueryKey, ListSegmentHistoryParams['cursor']> = ({ signal, pageParam }) => listSegmentHistory(vendorId,segmentId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSegmentHistoryInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listSegmentHistory>>>
export type ListSegmentHistoryInfiniteQueryError = ErrorType<Problem>


export function useListSegmentHistoryInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentHistory>>, ListSegmentHistoryParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params: undefined |  ListSegmentHistoryParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listSegmentHistory>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentHistoryInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentHistory>>, ListSegmentHistoryParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listSegmentHistory>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentHistoryInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentHistory>>, ListSegmentHistoryParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who joined and who left, newest first
 */

export function useListSegmentHistoryInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listSegmentHistory>>, ListSegmentHistoryParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData, QueryKey, ListSegmentHistoryParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSegmentHistoryInfiniteQueryOptions(vendorId,segmentId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSegmentHistoryQueryOptions = <TData = Awaited<ReturnType<typeof listSegmentHistory>>, TError = ErrorType<Problem>>(vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSegmentHistoryQueryKey(vendorId,segmentId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSegmentHistory>>> = ({ signal }) => listSegmentHistory(vendorId,segmentId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && segmentId !== null && segmentId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSegmentHistoryQueryResult = NonNullable<Awaited<ReturnType<typeof listSegmentHistory>>>
export type ListSegmentHistoryQueryError = ErrorType<Problem>


export function useListSegmentHistory<TData = Awaited<ReturnType<typeof listSegmentHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params: undefined |  ListSegmentHistoryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listSegmentHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentHistory<TData = Awaited<ReturnType<typeof listSegmentHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSegmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listSegmentHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSegmentHistory<TData = Awaited<ReturnType<typeof listSegmentHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who joined and who left, newest first
 */

export function useListSegmentHistory<TData = Awaited<ReturnType<typeof listSegmentHistory>>, TError = ErrorType<Problem>>(
 vendorId: string,
    segmentId: string,
    params?: ListSegmentHistoryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSegmentHistory>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSegmentHistoryQueryOptions(vendorId,segmentId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSegmentOverlapUrl = (vendorId: string,
    params?: GetSegmentOverlapParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/segment-overlap?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/segment-overlap`
}

/**
 * @summary How many partners each two segments of a program share
 */
export const getSegmentOverlap = async (vendorId: string,
    params?: GetSegmentOverlapParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetSegmentOverlapReply> => {

  return fairwayFetch<GetSegmentOverlapReply>(getGetSegmentOverlapUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSegmentOverlapQueryKey = (vendorId: string,
    params?: GetSegmentOverlapParams,) => {
    return [
    `/v1/vendors/${vendorId}/segment-overlap`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSegmentOverlapQueryOptions = <TData = Awaited<ReturnType<typeof getSegmentOverlap>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: GetSegmentOverlapParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSegmentOverlapQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSegmentOverlap>>> = ({ signal }) => getSegmentOverlap(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSegmentOverlapQueryResult = NonNullable<Awaited<ReturnType<typeof getSegmentOverlap>>>
export type GetSegmentOverlapQueryError = ErrorType<Problem>


export function useGetSegmentOverlap<TData = Awaited<ReturnType<typeof getSegmentOverlap>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  GetSegmentOverlapParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSegmentOverlap>>,
          TError,
          Awaited<ReturnType<typeof getSegmentOverlap>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSegmentOverlap<TData = Awaited<ReturnType<typeof getSegmentOverlap>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetSegmentOverlapParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSegmentOverlap>>,
          TError,
          Awaited<ReturnType<typeof getSegmentOverlap>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSegmentOverlap<TData = Awaited<ReturnType<typeof getSegmentOverlap>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetSegmentOverlapParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many partners each two segments of a program share
 */

export function useGetSegmentOverlap<TData = Awaited<ReturnType<typeof getSegmentOverlap>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: GetSegmentOverlapParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSegmentOverlap>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSegmentOverlapQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerSegmentsUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/segments?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/segments`
}

/**
 * @summary The segments that a partner is in, and those it was in
 */
export const listPartnerSegments = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerSegmentsReply> => {

  return fairwayFetch<ListPartnerSegmentsReply>(getListPartnerSegmentsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerSegmentsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/segments`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerSegmentsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerSegments>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerSegmentsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerSegments>>> = ({ signal }) => listPartnerSegments(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerSegmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerSegments>>>
export type ListPartnerSegmentsQueryError = ErrorType<Problem>


export function useListPartnerSegments<TData = Awaited<ReturnType<typeof listPartnerSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerSegmentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerSegments>>,
          TError,
          Awaited<ReturnType<typeof listPartnerSegments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerSegments<TData = Awaited<ReturnType<typeof listPartnerSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerSegments>>,
          TError,
          Awaited<ReturnType<typeof listPartnerSegments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerSegments<TData = Awaited<ReturnType<typeof listPartnerSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The segments that a partner is in, and those it was in
 */

export function useListPartnerSegments<TData = Awaited<ReturnType<typeof listPartnerSegments>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerSegmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerSegments>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerSegmentsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListIdealPartnersUrl = (vendorId: string,
    params?: ListIdealPartnersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/ideal-partners?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/ideal-partners`
}

/**
 * @summary Partners nearest to the ideal one, by the program's score for it, that do not hold a highest tier yet
 */
export const listIdealPartners = async (vendorId: string,
    params?: ListIdealPartnersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListIdealPartnersReply> => {

  return fairwayFetch<ListIdealPartnersReply>(getListIdealPartnersUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListIdealPartnersQueryKey = (vendorId: string,
    params?: ListIdealPartnersParams,) => {
    return [
    `/v1/vendors/${vendorId}/ideal-partners`, ...(params ? [params] : [])
    ] as const;
    }


export const getListIdealPartnersQueryOptions = <TData = Awaited<ReturnType<typeof listIdealPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListIdealPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListIdealPartnersQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listIdealPartners>>> = ({ signal }) => listIdealPartners(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListIdealPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof listIdealPartners>>>
export type ListIdealPartnersQueryError = ErrorType<Problem>


export function useListIdealPartners<TData = Awaited<ReturnType<typeof listIdealPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListIdealPartnersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIdealPartners>>,
          TError,
          Awaited<ReturnType<typeof listIdealPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIdealPartners<TData = Awaited<ReturnType<typeof listIdealPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListIdealPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIdealPartners>>,
          TError,
          Awaited<ReturnType<typeof listIdealPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIdealPartners<TData = Awaited<ReturnType<typeof listIdealPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListIdealPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners nearest to the ideal one, by the program's score for it, that do not hold a highest tier yet
 */

export function useListIdealPartners<TData = Awaited<ReturnType<typeof listIdealPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListIdealPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIdealPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListIdealPartnersQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






