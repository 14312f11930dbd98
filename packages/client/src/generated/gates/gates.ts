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
  AskForOpeningBody,
  CloseGateOpeningBody,
  CreateGateBody,
  CreateGateOpeningBody,
  DecideGateRequestBody,
  Gate,
  GateOpening,
  GateRequest,
  GetLockReply,
  ListGateNearMissesParams,
  ListGateNearMissesReply,
  ListGateOpeningsParams,
  ListGateOpeningsReply,
  ListGateRequestsParams,
  ListGateRequestsReply,
  ListGatesParams,
  ListGatesReply,
  ListPartnerGateRequestsParams,
  ListPartnerGateRequestsReply,
  ListPortalPagesReply,
  Problem,
  SetPageGateBody,
  UpdateGateBody
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

export const getListGatesUrl = (vendorId: string,
    params?: ListGatesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates`
}

/**
 * @summary The gates of a program with how many partners pass them now, and what they guard
 */
export const listGates = async (vendorId: string,
    params?: ListGatesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListGatesReply> => {

  return fairwayFetch<ListGatesReply>(getListGatesUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListGatesQueryKey = (vendorId: string,
    params?: ListGatesParams,) => {
    return [
    `/v1/vendors/${vendorId}/gates`, ...(params ? [params] : [])
    ] as const;
    }


export const getListGatesQueryOptions = <TData = Awaited<ReturnType<typeof listGates>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListGatesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGatesQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGates>>> = ({ signal }) => listGates(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGatesQueryResult = NonNullable<Awaited<ReturnType<typeof listGates>>>
export type ListGatesQueryError = ErrorType<Problem>


export function useListGates<TData = Awaited<ReturnType<typeof listGates>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListGatesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGates>>,
          TError,
          Awaited<ReturnType<typeof listGates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGates<TData = Awaited<ReturnType<typeof listGates>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGatesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGates>>,
          TError,
          Awaited<ReturnType<typeof listGates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGates<TData = Awaited<ReturnType<typeof listGates>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGatesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The gates of a program with how many partners pass them now, and what they guard
 */

export function useListGates<TData = Awaited<ReturnType<typeof listGates>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGatesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGatesQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateGateUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates`
}

/**
 * @summary Make a gate by rule
 */
export const createGate = async (vendorId: string,
    createGateBody: CreateGateBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Gate> => {

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
return fairwayFetch<Gate>(getCreateGateUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createGateBody)
  }
);}





export const getCreateGateMutationKey = () => ['createGate'] as const;

export const getCreateGateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createGate>>, TError,CreateGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createGate>>, TError,CreateGateMutationVariables, TContext> => {

const mutationKey = getCreateGateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createGate>>, CreateGateMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createGate(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateGateMutationResult = NonNullable<Awaited<ReturnType<typeof createGate>>>
    export type CreateGateMutationBody = CreateGateBody
    export type CreateGateMutationError = ErrorType<Problem>
    export type CreateGateMutationVariables = {vendorId: string;data: CreateGateBody}

    /**
 * @summary Make a gate by rule
 */
export const useCreateGate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createGate>>, TError,CreateGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createGate>>,
        TError,
        CreateGateMutationVariables,
        TContext
      > => {
      return useMutation(getCreateGateMutationOptions(options), queryClient);
    }
    export const getGetGateUrl = (vendorId: string,
    gateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates/${encodeURIComponent(String(gateId))}`
}

/**
 * @summary One gate
 */
export const getGate = async (vendorId: string,
    gateId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Gate> => {

  return fairwayFetch<Gate>(getGetGateUrl(vendorId,gateId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetGateQueryKey = (vendorId: string,
    gateId: string,) => {
    return [
    `/v1/vendors/${vendorId}/gates/${gateId}`
    ] as const;
    }


export const getGetGateQueryOptions = <TData = Awaited<ReturnType<typeof getGate>>, TError = ErrorType<Problem>>(vendorId: string,
    gateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetGateQueryKey(vendorId,gateId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getGate>>> = ({ signal }) => getGate(vendorId,gateId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && gateId !== null && gateId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetGateQueryResult = NonNullable<Awaited<ReturnType<typeof getGate>>>
export type GetGateQueryError = ErrorType<Problem>


export function useGetGate<TData = Awaited<ReturnType<typeof getGate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGate>>,
          TError,
          Awaited<ReturnType<typeof getGate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGate<TData = Awaited<ReturnType<typeof getGate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGate>>,
          TError,
          Awaited<ReturnType<typeof getGate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGate<TData = Awaited<ReturnType<typeof getGate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One gate
 */

export function useGetGate<TData = Awaited<ReturnType<typeof getGate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetGateQueryOptions(vendorId,gateId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateGateUrl = (vendorId: string,
    gateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates/${encodeURIComponent(String(gateId))}`
}

/**
 * @summary Change a gate that was made in the console; send the revision that you read
 */
export const updateGate = async (vendorId: string,
    gateId: string,
    updateGateBody: UpdateGateBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Gate> => {

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
return fairwayFetch<Gate>(getUpdateGateUrl(vendorId,gateId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateGateBody)
  }
);}





export const getUpdateGateMutationKey = () => ['updateGate'] as const;

export const getUpdateGateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateGate>>, TError,UpdateGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateGate>>, TError,UpdateGateMutationVariables, TContext> => {

const mutationKey = getUpdateGateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateGate>>, UpdateGateMutationVariables> = (props) => {
          const {vendorId,gateId,data} = props ?? {};

          return  updateGate(vendorId,gateId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateGateMutationResult = NonNullable<Awaited<ReturnType<typeof updateGate>>>
    export type UpdateGateMutationBody = UpdateGateBody
    export type UpdateGateMutationError = ErrorType<Problem>
    export type UpdateGateMutationVariables = {vendorId: string;gateId: string;data: UpdateGateBody}

    /**
 * @summary Change a gate that was made in the console; send the revision that you read
 */
export const useUpdateGate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateGate>>, TError,UpdateGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateGate>>,
        TError,
        UpdateGateMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateGateMutationOptions(options), queryClient);
    }
    export const getRetireGateUrl = (vendorId: string,
    gateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates/${encodeURIComponent(String(gateId))}/retire`
}

/**
 * @summary End a gate that was made in the console and guards nothing any more
 */
export const retireGate = async (vendorId: string,
    gateId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Gate> => {

  return fairwayFetch<Gate>(getRetireGateUrl(vendorId,gateId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRetireGateMutationKey = () => ['retireGate'] as const;

export const getRetireGateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireGate>>, TError,RetireGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof retireGate>>, TError,RetireGateMutationVariables, TContext> => {

const mutationKey = getRetireGateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retireGate>>, RetireGateMutationVariables> = (props) => {
          const {vendorId,gateId} = props ?? {};

          return  retireGate(vendorId,gateId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RetireGateMutationResult = NonNullable<Awaited<ReturnType<typeof retireGate>>>

    export type RetireGateMutationError = ErrorType<Problem>
    export type RetireGateMutationVariables = {vendorId: string;gateId: string}

    /**
 * @summary End a gate that was made in the console and guards nothing any more
 */
export const useRetireGate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireGate>>, TError,RetireGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retireGate>>,
        TError,
        RetireGateMutationVariables,
        TContext
      > => {
      return useMutation(getRetireGateMutationOptions(options), queryClient);
    }
    export const getListGateNearMissesUrl = (vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates/${encodeURIComponent(String(gateId))}/near-misses?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/gates/${encodeURIComponent(String(gateId))}/near-misses`
}

/**
 * @summary Partners that do not pass a gate and are nearest to it, with what they are short of
 */
export const listGateNearMisses = async (vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListGateNearMissesReply> => {

  return fairwayFetch<ListGateNearMissesReply>(getListGateNearMissesUrl(vendorId,gateId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListGateNearMissesQueryKey = (vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams,) => {
    return [
    `/v1/vendors/${vendorId}/gates/${gateId}/near-misses`, ...(params ? [params] : [])
    ] as const;
    }


export const getListGateNearMissesQueryOptions = <TData = Awaited<ReturnType<typeof listGateNearMisses>>, TError = ErrorType<Problem>>(vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGateNearMissesQueryKey(vendorId,gateId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGateNearMisses>>> = ({ signal }) => listGateNearMisses(vendorId,gateId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && gateId !== null && gateId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGateNearMissesQueryResult = NonNullable<Awaited<ReturnType<typeof listGateNearMisses>>>
export type ListGateNearMissesQueryError = ErrorType<Problem>


export function useListGateNearMisses<TData = Awaited<ReturnType<typeof listGateNearMisses>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string,
    params: undefined |  ListGateNearMissesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateNearMisses>>,
          TError,
          Awaited<ReturnType<typeof listGateNearMisses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateNearMisses<TData = Awaited<ReturnType<typeof listGateNearMisses>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateNearMisses>>,
          TError,
          Awaited<ReturnType<typeof listGateNearMisses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateNearMisses<TData = Awaited<ReturnType<typeof listGateNearMisses>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners that do not pass a gate and are nearest to it, with what they are short of
 */

export function useListGateNearMisses<TData = Awaited<ReturnType<typeof listGateNearMisses>>, TError = ErrorType<Problem>>(
 vendorId: string,
    gateId: string,
    params?: ListGateNearMissesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateNearMisses>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGateNearMissesQueryOptions(vendorId,gateId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSetPageGateUrl = (vendorId: string,
    page: 'numbers' | 'resources' | 'benefits',) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/portal-pages/${encodeURIComponent(String(page))}/gate`
}

/**
 * @summary Put a page of the portal behind a gate, or open it to everybody
 */
export const setPageGate = async (vendorId: string,
    page: 'numbers' | 'resources' | 'benefits',
    setPageGateBody: SetPageGateBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getSetPageGateUrl(vendorId,page),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setPageGateBody)
  }
);}





export const getSetPageGateMutationKey = () => ['setPageGate'] as const;

export const getSetPageGateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPageGate>>, TError,SetPageGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof setPageGate>>, TError,SetPageGateMutationVariables, TContext> => {

const mutationKey = getSetPageGateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setPageGate>>, SetPageGateMutationVariables> = (props) => {
          const {vendorId,page,data} = props ?? {};

          return  setPageGate(vendorId,page,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetPageGateMutationResult = NonNullable<Awaited<ReturnType<typeof setPageGate>>>
    export type SetPageGateMutationBody = SetPageGateBody
    export type SetPageGateMutationError = ErrorType<Problem>
    export type SetPageGateMutationVariables = {vendorId: string;page: 'numbers' | 'resources' | 'benefits';data: SetPageGateBody}

    /**
 * @summary Put a page of the portal behind a gate, or open it to everybody
 */
export const useSetPageGate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPageGate>>, TError,SetPageGateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setPageGate>>,
        TError,
        SetPageGateMutationVariables,
        TContext
      > => {
      return useMutation(getSetPageGateMutationOptions(options), queryClient);
    }
    export const getListPortalPagesUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/portal-pages`
}

/**
 * @summary The pages of the portal behind gates, as this person finds them
 */
export const listPortalPages = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPortalPagesReply> => {

  return fairwayFetch<ListPortalPagesReply>(getListPortalPagesUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPortalPagesQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/portal-pages`
    ] as const;
    }


export const getListPortalPagesQueryOptions = <TData = Awaited<ReturnType<typeof listPortalPages>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPortalPagesQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPortalPages>>> = ({ signal }) => listPortalPages(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPortalPagesQueryResult = NonNullable<Awaited<ReturnType<typeof listPortalPages>>>
export type ListPortalPagesQueryError = ErrorType<Problem>


export function useListPortalPages<TData = Awaited<ReturnType<typeof listPortalPages>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPortalPages>>,
          TError,
          Awaited<ReturnType<typeof listPortalPages>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPortalPages<TData = Awaited<ReturnType<typeof listPortalPages>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPortalPages>>,
          TError,
          Awaited<ReturnType<typeof listPortalPages>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPortalPages<TData = Awaited<ReturnType<typeof listPortalPages>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The pages of the portal behind gates, as this person finds them
 */

export function useListPortalPages<TData = Awaited<ReturnType<typeof listPortalPages>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPortalPages>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPortalPagesQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetLockUrl = (vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/locks/${encodeURIComponent(String(kind))}/${encodeURIComponent(String(thing))}`
}

/**
 * @summary Why a thing is locked for a partner, what opens it, and what was asked; null where it is open
 */
export const getLock = async (vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetLockReply> => {

  return fairwayFetch<GetLockReply>(getGetLockUrl(vendorId,partnerId,kind,thing),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetLockQueryKey = (vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/locks/${kind}/${thing}`
    ] as const;
    }


export const getGetLockQueryOptions = <TData = Awaited<ReturnType<typeof getLock>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetLockQueryKey(vendorId,partnerId,kind,thing);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getLock>>> = ({ signal }) => getLock(vendorId,partnerId,kind,thing, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && kind !== null && kind !== undefined && thing !== null && thing !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetLockQueryResult = NonNullable<Awaited<ReturnType<typeof getLock>>>
export type GetLockQueryError = ErrorType<Problem>


export function useGetLock<TData = Awaited<ReturnType<typeof getLock>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLock>>,
          TError,
          Awaited<ReturnType<typeof getLock>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLock<TData = Awaited<ReturnType<typeof getLock>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLock>>,
          TError,
          Awaited<ReturnType<typeof getLock>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLock<TData = Awaited<ReturnType<typeof getLock>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Why a thing is locked for a partner, what opens it, and what was asked; null where it is open
 */

export function useGetLock<TData = Awaited<ReturnType<typeof getLock>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    kind: 'resource' | 'benefit' | 'page',
    thing: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLock>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetLockQueryOptions(vendorId,partnerId,kind,thing,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAskForOpeningUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/gate-requests`
}

/**
 * @summary Ask for something that is locked, with the reason
 */
export const askForOpening = async (vendorId: string,
    partnerId: string,
    askForOpeningBody: AskForOpeningBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<GateRequest> => {

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
return fairwayFetch<GateRequest>(getAskForOpeningUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(askForOpeningBody)
  }
);}





export const getAskForOpeningMutationKey = () => ['askForOpening'] as const;

export const getAskForOpeningMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForOpening>>, TError,AskForOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof askForOpening>>, TError,AskForOpeningMutationVariables, TContext> => {

const mutationKey = getAskForOpeningMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askForOpening>>, AskForOpeningMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  askForOpening(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AskForOpeningMutationResult = NonNullable<Awaited<ReturnType<typeof askForOpening>>>
    export type AskForOpeningMutationBody = AskForOpeningBody
    export type AskForOpeningMutationError = ErrorType<Problem>
    export type AskForOpeningMutationVariables = {vendorId: string;partnerId: string;data: AskForOpeningBody}

    /**
 * @summary Ask for something that is locked, with the reason
 */
export const useAskForOpening = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForOpening>>, TError,AskForOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askForOpening>>,
        TError,
        AskForOpeningMutationVariables,
        TContext
      > => {
      return useMutation(getAskForOpeningMutationOptions(options), queryClient);
    }
    export const getListPartnerGateRequestsUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/gate-requests?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/gate-requests`
}

/**
 * @summary What a partner has asked for, newest first
 */
export const listPartnerGateRequests = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerGateRequestsReply> => {

  return fairwayFetch<ListPartnerGateRequestsReply>(getListPartnerGateRequestsUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerGateRequestsInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/gate-requests`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerGateRequestsQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/gate-requests`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerGateRequestsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerGateRequests>>, ListPartnerGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerGateRequestsInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerGateRequests>>, QueryKey, ListPartnerGateRequestsParams['cursor']> = ({ signal, pageParam }) => listPartnerGateRequests(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerGateRequestsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerGateRequests>>>
export type ListPartnerGateRequestsInfiniteQueryError = ErrorType<Problem>


export function useListPartnerGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerGateRequests>>, ListPartnerGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerGateRequestsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listPartnerGateRequests>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerGateRequests>>, ListPartnerGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listPartnerGateRequests>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerGateRequests>>, ListPartnerGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner has asked for, newest first
 */

export function useListPartnerGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerGateRequests>>, ListPartnerGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData, QueryKey, ListPartnerGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerGateRequestsInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerGateRequestsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerGateRequests>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerGateRequestsQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerGateRequests>>> = ({ signal }) => listPartnerGateRequests(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerGateRequestsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerGateRequests>>>
export type ListPartnerGateRequestsQueryError = ErrorType<Problem>


export function useListPartnerGateRequests<TData = Awaited<ReturnType<typeof listPartnerGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerGateRequestsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listPartnerGateRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerGateRequests<TData = Awaited<ReturnType<typeof listPartnerGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listPartnerGateRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerGateRequests<TData = Awaited<ReturnType<typeof listPartnerGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner has asked for, newest first
 */

export function useListPartnerGateRequests<TData = Awaited<ReturnType<typeof listPartnerGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerGateRequestsQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getWithdrawGateRequestUrl = (vendorId: string,
    partnerId: string,
    gateRequestId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/gate-requests/${encodeURIComponent(String(gateRequestId))}/withdraw`
}

/**
 * @summary Take a request back
 */
export const withdrawGateRequest = async (vendorId: string,
    partnerId: string,
    gateRequestId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GateRequest> => {

  return fairwayFetch<GateRequest>(getWithdrawGateRequestUrl(vendorId,partnerId,gateRequestId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getWithdrawGateRequestMutationKey = () => ['withdrawGateRequest'] as const;

export const getWithdrawGateRequestMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawGateRequest>>, TError,WithdrawGateRequestMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawGateRequest>>, TError,WithdrawGateRequestMutationVariables, TContext> => {

const mutationKey = getWithdrawGateRequestMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawGateRequest>>, WithdrawGateRequestMutationVariables> = (props) => {
          const {vendorId,partnerId,gateRequestId} = props ?? {};

          return  withdrawGateRequest(vendorId,partnerId,gateRequestId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawGateRequestMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawGateRequest>>>

    export type WithdrawGateRequestMutationError = ErrorType<Problem>
    export type WithdrawGateRequestMutationVariables = {vendorId: string;partnerId: string;gateRequestId: string}

    /**
 * @summary Take a request back
 */
export const useWithdrawGateRequest = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawGateRequest>>, TError,WithdrawGateRequestMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawGateRequest>>,
        TError,
        WithdrawGateRequestMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawGateRequestMutationOptions(options), queryClient);
    }
    export const getListGateRequestsUrl = (vendorId: string,
    params?: ListGateRequestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-requests?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-requests`
}

/**
 * @summary Requests of partners; those that wait first, the most urgent at the top
 */
export const listGateRequests = async (vendorId: string,
    params?: ListGateRequestsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListGateRequestsReply> => {

  return fairwayFetch<ListGateRequestsReply>(getListGateRequestsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListGateRequestsInfiniteQueryKey = (vendorId: string,
    params?: ListGateRequestsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/gate-requests`, ...(params ? [params] : [])
    ] as const;
    }

export const getListGateRequestsQueryKey = (vendorId: string,
    params?: ListGateRequestsParams,) => {
    return [
    `/v1/vendors/${vendorId}/gate-requests`, ...(params ? [params] : [])
    ] as const;
    }


export const getListGateRequestsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listGateRequests>>, ListGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGateRequestsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGateRequests>>, QueryKey, ListGateRequestsParams['cursor']> = ({ signal, pageParam }) => listGateRequests(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGateRequestsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listGateRequests>>>
export type ListGateRequestsInfiniteQueryError = ErrorType<Problem>


export function useListGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateRequests>>, ListGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListGateRequestsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listGateRequests>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateRequests>>, ListGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listGateRequests>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateRequests>>, ListGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Requests of partners; those that wait first, the most urgent at the top
 */

export function useListGateRequestsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateRequests>>, ListGateRequestsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData, QueryKey, ListGateRequestsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGateRequestsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListGateRequestsQueryOptions = <TData = Awaited<ReturnType<typeof listGateRequests>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGateRequestsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGateRequests>>> = ({ signal }) => listGateRequests(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGateRequestsQueryResult = NonNullable<Awaited<ReturnType<typeof listGateRequests>>>
export type ListGateRequestsQueryError = ErrorType<Problem>


export function useListGateRequests<TData = Awaited<ReturnType<typeof listGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListGateRequestsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listGateRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateRequests<TData = Awaited<ReturnType<typeof listGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateRequests>>,
          TError,
          Awaited<ReturnType<typeof listGateRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateRequests<TData = Awaited<ReturnType<typeof listGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Requests of partners; those that wait first, the most urgent at the top
 */

export function useListGateRequests<TData = Awaited<ReturnType<typeof listGateRequests>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateRequests>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGateRequestsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDecideGateRequestUrl = (vendorId: string,
    gateRequestId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-requests/${encodeURIComponent(String(gateRequestId))}/decision`
}

/**
 * @summary Grant a request until a day, for the thing or for its gate, or decline it; always with a reason
 */
export const decideGateRequest = async (vendorId: string,
    gateRequestId: string,
    decideGateRequestBody: DecideGateRequestBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<GateRequest> => {

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
return fairwayFetch<GateRequest>(getDecideGateRequestUrl(vendorId,gateRequestId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(decideGateRequestBody)
  }
);}





export const getDecideGateRequestMutationKey = () => ['decideGateRequest'] as const;

export const getDecideGateRequestMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideGateRequest>>, TError,DecideGateRequestMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof decideGateRequest>>, TError,DecideGateRequestMutationVariables, TContext> => {

const mutationKey = getDecideGateRequestMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideGateRequest>>, DecideGateRequestMutationVariables> = (props) => {
          const {vendorId,gateRequestId,data} = props ?? {};

          return  decideGateRequest(vendorId,gateRequestId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideGateRequestMutationResult = NonNullable<Awaited<ReturnType<typeof decideGateRequest>>>
    export type DecideGateRequestMutationBody = DecideGateRequestBody
    export type DecideGateRequestMutationError = ErrorType<Problem>
    export type DecideGateRequestMutationVariables = {vendorId: string;gateRequestId: string;data: DecideGateRequestBody}

    /**
 * @summary Grant a request until a day, for the thing or for its gate, or decline it; always with a reason
 */
export const useDecideGateRequest = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideGateRequest>>, TError,DecideGateRequestMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideGateRequest>>,
        TError,
        DecideGateRequestMutationVariables,
        TContext
      > => {
      return useMutation(getDecideGateRequestMutationOptions(options), queryClient);
    }
    export const getListGateOpeningsUrl = (vendorId: string,
    params?: ListGateOpeningsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-openings?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-openings`
}

/**
 * @summary What is open to partners for a time, newest first
 */
export const listGateOpenings = async (vendorId: string,
    params?: ListGateOpeningsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListGateOpeningsReply> => {

  return fairwayFetch<ListGateOpeningsReply>(getListGateOpeningsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListGateOpeningsInfiniteQueryKey = (vendorId: string,
    params?: ListGateOpeningsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/gate-openings`, ...(params ? [params] : [])
    ] as const;
    }

export const getListGateOpeningsQueryKey = (vendorId: string,
    params?: ListGateOpeningsParams,) => {
    return [
    `/v1/vendors/${vendorId}/gate-openings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListGateOpeningsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listGateOpenings>>, ListGateOpeningsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGateOpeningsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGateOpenings>>, QueryKey, ListGateOpeningsParams['cursor']> = ({ signal, pageParam }) => listGateOpenings(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGateOpeningsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listGateOpenings>>>
export type ListGateOpeningsInfiniteQueryError = ErrorType<Problem>


export function useListGateOpeningsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateOpenings>>, ListGateOpeningsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListGateOpeningsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateOpenings>>,
          TError,
          Awaited<ReturnType<typeof listGateOpenings>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateOpeningsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateOpenings>>, ListGateOpeningsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateOpenings>>,
          TError,
          Awaited<ReturnType<typeof listGateOpenings>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateOpeningsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateOpenings>>, ListGateOpeningsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What is open to partners for a time, newest first
 */

export function useListGateOpeningsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listGateOpenings>>, ListGateOpeningsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData, QueryKey, ListGateOpeningsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGateOpeningsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListGateOpeningsQueryOptions = <TData = Awaited<ReturnType<typeof listGateOpenings>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGateOpeningsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGateOpenings>>> = ({ signal }) => listGateOpenings(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGateOpeningsQueryResult = NonNullable<Awaited<ReturnType<typeof listGateOpenings>>>
export type ListGateOpeningsQueryError = ErrorType<Problem>


export function useListGateOpenings<TData = Awaited<ReturnType<typeof listGateOpenings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListGateOpeningsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateOpenings>>,
          TError,
          Awaited<ReturnType<typeof listGateOpenings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateOpenings<TData = Awaited<ReturnType<typeof listGateOpenings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGateOpenings>>,
          TError,
          Awaited<ReturnType<typeof listGateOpenings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGateOpenings<TData = Awaited<ReturnType<typeof listGateOpenings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What is open to partners for a time, newest first
 */

export function useListGateOpenings<TData = Awaited<ReturnType<typeof listGateOpenings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListGateOpeningsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGateOpenings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGateOpeningsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateGateOpeningUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-openings`
}

/**
 * @summary Open a gate or a single thing to a partner until a day
 */
export const createGateOpening = async (vendorId: string,
    createGateOpeningBody: CreateGateOpeningBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<GateOpening> => {

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
return fairwayFetch<GateOpening>(getCreateGateOpeningUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createGateOpeningBody)
  }
);}





export const getCreateGateOpeningMutationKey = () => ['createGateOpening'] as const;

export const getCreateGateOpeningMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createGateOpening>>, TError,CreateGateOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createGateOpening>>, TError,CreateGateOpeningMutationVariables, TContext> => {

const mutationKey = getCreateGateOpeningMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createGateOpening>>, CreateGateOpeningMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createGateOpening(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateGateOpeningMutationResult = NonNullable<Awaited<ReturnType<typeof createGateOpening>>>
    export type CreateGateOpeningMutationBody = CreateGateOpeningBody
    export type CreateGateOpeningMutationError = ErrorType<Problem>
    export type CreateGateOpeningMutationVariables = {vendorId: string;data: CreateGateOpeningBody}

    /**
 * @summary Open a gate or a single thing to a partner until a day
 */
export const useCreateGateOpening = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createGateOpening>>, TError,CreateGateOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createGateOpening>>,
        TError,
        CreateGateOpeningMutationVariables,
        TContext
      > => {
      return useMutation(getCreateGateOpeningMutationOptions(options), queryClient);
    }
    export const getCloseGateOpeningUrl = (vendorId: string,
    gateOpeningId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/gate-openings/${encodeURIComponent(String(gateOpeningId))}/close`
}

/**
 * @summary End an opening before its last day
 */
export const closeGateOpening = async (vendorId: string,
    gateOpeningId: string,
    closeGateOpeningBody: CloseGateOpeningBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<GateOpening> => {

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
return fairwayFetch<GateOpening>(getCloseGateOpeningUrl(vendorId,gateOpeningId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(closeGateOpeningBody)
  }
);}





export const getCloseGateOpeningMutationKey = () => ['closeGateOpening'] as const;

export const getCloseGateOpeningMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeGateOpening>>, TError,CloseGateOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof closeGateOpening>>, TError,CloseGateOpeningMutationVariables, TContext> => {

const mutationKey = getCloseGateOpeningMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeGateOpening>>, CloseGateOpeningMutationVariables> = (props) => {
          const {vendorId,gateOpeningId,data} = props ?? {};

          return  closeGateOpening(vendorId,gateOpeningId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseGateOpeningMutationResult = NonNullable<Awaited<ReturnType<typeof closeGateOpening>>>
    export type CloseGateOpeningMutationBody = CloseGateOpeningBody
    export type CloseGateOpeningMutationError = ErrorType<Problem>
    export type CloseGateOpeningMutationVariables = {vendorId: string;gateOpeningId: string;data: CloseGateOpeningBody}

    /**
 * @summary End an opening before its last day
 */
export const useCloseGateOpening = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeGateOpening>>, TError,CloseGateOpeningMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeGateOpening>>,
        TError,
        CloseGateOpeningMutationVariables,
        TContext
      > => {
      return useMutation(getCloseGateOpeningMutationOptions(options), queryClient);
    }
