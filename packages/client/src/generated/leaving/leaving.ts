/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  CallOffOffboardingBody,
  CallOffOffboardingReply,
  ErasePersonBody,
  ErasePersonReply,
  GetOffboardingReply,
  ListPartnerExportsReply,
  PartnerExport,
  PreviewErasureBody,
  PreviewErasureReply,
  PreviewOffboardingParams,
  PreviewOffboardingReply,
  Problem,
  ReinstatePartnerBody,
  ReinstatePartnerReply,
  StartOffboardingBody,
  StartOffboardingReply
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

export const getGetOffboardingUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding`
}

/**
 * @summary Whether the end of a partnership is planned, and what was planned before
 */
export const getOffboarding = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetOffboardingReply> => {

  return fairwayFetch<GetOffboardingReply>(getGetOffboardingUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOffboardingQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/offboarding`
    ] as const;
    }


export const getGetOffboardingQueryOptions = <TData = Awaited<ReturnType<typeof getOffboarding>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOffboardingQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOffboarding>>> = ({ signal }) => getOffboarding(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOffboardingQueryResult = NonNullable<Awaited<ReturnType<typeof getOffboarding>>>
export type GetOffboardingQueryError = ErrorType<Problem>


export function useGetOffboarding<TData = Awaited<ReturnType<typeof getOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOffboarding>>,
          TError,
          Awaited<ReturnType<typeof getOffboarding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOffboarding<TData = Awaited<ReturnType<typeof getOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOffboarding>>,
          TError,
          Awaited<ReturnType<typeof getOffboarding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOffboarding<TData = Awaited<ReturnType<typeof getOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Whether the end of a partnership is planned, and what was planned before
 */

export function useGetOffboarding<TData = Awaited<ReturnType<typeof getOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOffboardingQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartOffboardingUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding`
}

/**
 * @summary Plan the end of a partnership; the partner's administrators are told
 */
export const startOffboarding = async (vendorId: string,
    partnerId: string,
    startOffboardingBody: StartOffboardingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<StartOffboardingReply> => {

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
return fairwayFetch<StartOffboardingReply>(getStartOffboardingUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startOffboardingBody)
  }
);}





export const getStartOffboardingMutationKey = () => ['startOffboarding'] as const;

export const getStartOffboardingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startOffboarding>>, TError,StartOffboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startOffboarding>>, TError,StartOffboardingMutationVariables, TContext> => {

const mutationKey = getStartOffboardingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startOffboarding>>, StartOffboardingMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  startOffboarding(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartOffboardingMutationResult = NonNullable<Awaited<ReturnType<typeof startOffboarding>>>
    export type StartOffboardingMutationBody = StartOffboardingBody
    export type StartOffboardingMutationError = ErrorType<Problem>
    export type StartOffboardingMutationVariables = {vendorId: string;partnerId: string;data: StartOffboardingBody}

    /**
 * @summary Plan the end of a partnership; the partner's administrators are told
 */
export const useStartOffboarding = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startOffboarding>>, TError,StartOffboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startOffboarding>>,
        TError,
        StartOffboardingMutationVariables,
        TContext
      > => {
      return useMutation(getStartOffboardingMutationOptions(options), queryClient);
    }
    export const getPreviewOffboardingUrl = (vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding/preview?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding/preview`
}

/**
 * @summary What would happen if a partnership ended on a day: who loses access, what ends, what is kept until when
 */
export const previewOffboarding = async (vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewOffboardingReply> => {

  return fairwayFetch<PreviewOffboardingReply>(getPreviewOffboardingUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPreviewOffboardingQueryKey = (vendorId: string,
    partnerId: string,
    params?: PreviewOffboardingParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/offboarding/preview`, ...(params ? [params] : [])
    ] as const;
    }


export const getPreviewOffboardingQueryOptions = <TData = Awaited<ReturnType<typeof previewOffboarding>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPreviewOffboardingQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof previewOffboarding>>> = ({ signal }) => previewOffboarding(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PreviewOffboardingQueryResult = NonNullable<Awaited<ReturnType<typeof previewOffboarding>>>
export type PreviewOffboardingQueryError = ErrorType<Problem>


export function usePreviewOffboarding<TData = Awaited<ReturnType<typeof previewOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewOffboarding>>,
          TError,
          Awaited<ReturnType<typeof previewOffboarding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewOffboarding<TData = Awaited<ReturnType<typeof previewOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewOffboarding>>,
          TError,
          Awaited<ReturnType<typeof previewOffboarding>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewOffboarding<TData = Awaited<ReturnType<typeof previewOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What would happen if a partnership ended on a day: who loses access, what ends, what is kept until when
 */

export function usePreviewOffboarding<TData = Awaited<ReturnType<typeof previewOffboarding>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewOffboardingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewOffboarding>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPreviewOffboardingQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCallOffOffboardingUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding/call-off`
}

/**
 * @summary Call the planned end off; everything goes on as it was
 */
export const callOffOffboarding = async (vendorId: string,
    partnerId: string,
    callOffOffboardingBody: CallOffOffboardingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CallOffOffboardingReply> => {

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
return fairwayFetch<CallOffOffboardingReply>(getCallOffOffboardingUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(callOffOffboardingBody)
  }
);}





export const getCallOffOffboardingMutationKey = () => ['callOffOffboarding'] as const;

export const getCallOffOffboardingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof callOffOffboarding>>, TError,CallOffOffboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof callOffOffboarding>>, TError,CallOffOffboardingMutationVariables, TContext> => {

const mutationKey = getCallOffOffboardingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof callOffOffboarding>>, CallOffOffboardingMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  callOffOffboarding(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CallOffOffboardingMutationResult = NonNullable<Awaited<ReturnType<typeof callOffOffboarding>>>
    export type CallOffOffboardingMutationBody = CallOffOffboardingBody
    export type CallOffOffboardingMutationError = ErrorType<Problem>
    export type CallOffOffboardingMutationVariables = {vendorId: string;partnerId: string;data: CallOffOffboardingBody}

    /**
 * @summary Call the planned end off; everything goes on as it was
 */
export const useCallOffOffboarding = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof callOffOffboarding>>, TError,CallOffOffboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof callOffOffboarding>>,
        TError,
        CallOffOffboardingMutationVariables,
        TContext
      > => {
      return useMutation(getCallOffOffboardingMutationOptions(options), queryClient);
    }
    export const getReinstatePartnerUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/offboarding/reinstate`
}

/**
 * @summary Take a partnership up again that was ended; those who lost access by it get it back
 */
export const reinstatePartner = async (vendorId: string,
    partnerId: string,
    reinstatePartnerBody: ReinstatePartnerBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ReinstatePartnerReply> => {

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
return fairwayFetch<ReinstatePartnerReply>(getReinstatePartnerUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reinstatePartnerBody)
  }
);}





export const getReinstatePartnerMutationKey = () => ['reinstatePartner'] as const;

export const getReinstatePartnerMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reinstatePartner>>, TError,ReinstatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof reinstatePartner>>, TError,ReinstatePartnerMutationVariables, TContext> => {

const mutationKey = getReinstatePartnerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reinstatePartner>>, ReinstatePartnerMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  reinstatePartner(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReinstatePartnerMutationResult = NonNullable<Awaited<ReturnType<typeof reinstatePartner>>>
    export type ReinstatePartnerMutationBody = ReinstatePartnerBody
    export type ReinstatePartnerMutationError = ErrorType<Problem>
    export type ReinstatePartnerMutationVariables = {vendorId: string;partnerId: string;data: ReinstatePartnerBody}

    /**
 * @summary Take a partnership up again that was ended; those who lost access by it get it back
 */
export const useReinstatePartner = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reinstatePartner>>, TError,ReinstatePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reinstatePartner>>,
        TError,
        ReinstatePartnerMutationVariables,
        TContext
      > => {
      return useMutation(getReinstatePartnerMutationOptions(options), queryClient);
    }
    export const getListPartnerExportsUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exports`
}

/**
 * @summary Exports of everything about a partner, newest first
 */
export const listPartnerExports = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerExportsReply> => {

  return fairwayFetch<ListPartnerExportsReply>(getListPartnerExportsUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerExportsQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/exports`
    ] as const;
    }


export const getListPartnerExportsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerExports>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerExportsQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerExports>>> = ({ signal }) => listPartnerExports(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerExportsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerExports>>>
export type ListPartnerExportsQueryError = ErrorType<Problem>


export function useListPartnerExports<TData = Awaited<ReturnType<typeof listPartnerExports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExports>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExports<TData = Awaited<ReturnType<typeof listPartnerExports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerExports>>,
          TError,
          Awaited<ReturnType<typeof listPartnerExports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerExports<TData = Awaited<ReturnType<typeof listPartnerExports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Exports of everything about a partner, newest first
 */

export function useListPartnerExports<TData = Awaited<ReturnType<typeof listPartnerExports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerExports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerExportsQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartPartnerExportUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exports`
}

/**
 * @summary Put everything about a partner into one file; it can be downloaded for seven days
 */
export const startPartnerExport = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerExport> => {

  return fairwayFetch<PartnerExport>(getStartPartnerExportUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStartPartnerExportMutationKey = () => ['startPartnerExport'] as const;

export const getStartPartnerExportMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startPartnerExport>>, TError,StartPartnerExportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startPartnerExport>>, TError,StartPartnerExportMutationVariables, TContext> => {

const mutationKey = getStartPartnerExportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startPartnerExport>>, StartPartnerExportMutationVariables> = (props) => {
          const {vendorId,partnerId} = props ?? {};

          return  startPartnerExport(vendorId,partnerId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartPartnerExportMutationResult = NonNullable<Awaited<ReturnType<typeof startPartnerExport>>>

    export type StartPartnerExportMutationError = ErrorType<Problem>
    export type StartPartnerExportMutationVariables = {vendorId: string;partnerId: string}

    /**
 * @summary Put everything about a partner into one file; it can be downloaded for seven days
 */
export const useStartPartnerExport = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startPartnerExport>>, TError,StartPartnerExportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startPartnerExport>>,
        TError,
        StartPartnerExportMutationVariables,
        TContext
      > => {
      return useMutation(getStartPartnerExportMutationOptions(options), queryClient);
    }
    export const getGetPartnerExportUrl = (vendorId: string,
    partnerId: string,
    partnerExportId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/exports/${encodeURIComponent(String(partnerExportId))}`
}

/**
 * @summary The file: one JSON Lines file per kind, the files that were kept, and a README
 */
export const getPartnerExport = async (vendorId: string,
    partnerId: string,
    partnerExportId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getGetPartnerExportUrl(vendorId,partnerId,partnerExportId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerExportQueryKey = (vendorId: string,
    partnerId: string,
    partnerExportId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/exports/${partnerExportId}`
    ] as const;
    }


export const getGetPartnerExportQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerExport>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    partnerExportId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerExportQueryKey(vendorId,partnerId,partnerExportId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerExport>>> = ({ signal }) => getPartnerExport(vendorId,partnerId,partnerExportId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && partnerExportId !== null && partnerExportId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerExportQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerExport>>>
export type GetPartnerExportQueryError = ErrorType<Problem>


export function useGetPartnerExport<TData = Awaited<ReturnType<typeof getPartnerExport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerExportId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerExport>>,
          TError,
          Awaited<ReturnType<typeof getPartnerExport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerExport<TData = Awaited<ReturnType<typeof getPartnerExport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerExportId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerExport>>,
          TError,
          Awaited<ReturnType<typeof getPartnerExport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerExport<TData = Awaited<ReturnType<typeof getPartnerExport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerExportId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The file: one JSON Lines file per kind, the files that were kept, and a README
 */

export function useGetPartnerExport<TData = Awaited<ReturnType<typeof getPartnerExport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerExportId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerExport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerExportQueryOptions(vendorId,partnerId,partnerExportId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPreviewErasureUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/erasures/preview`
}

/**
 * @summary What would be erased of a person: where the name and the address stand, and whether anything stands against it
 */
export const previewErasure = async (vendorId: string,
    previewErasureBody: PreviewErasureBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewErasureReply> => {

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
return fairwayFetch<PreviewErasureReply>(getPreviewErasureUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(previewErasureBody)
  }
);}





export const getPreviewErasureMutationKey = () => ['previewErasure'] as const;

export const getPreviewErasureMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewErasure>>, TError,PreviewErasureMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof previewErasure>>, TError,PreviewErasureMutationVariables, TContext> => {

const mutationKey = getPreviewErasureMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewErasure>>, PreviewErasureMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  previewErasure(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewErasureMutationResult = NonNullable<Awaited<ReturnType<typeof previewErasure>>>
    export type PreviewErasureMutationBody = PreviewErasureBody
    export type PreviewErasureMutationError = ErrorType<Problem>
    export type PreviewErasureMutationVariables = {vendorId: string;data: PreviewErasureBody}

    /**
 * @summary What would be erased of a person: where the name and the address stand, and whether anything stands against it
 */
export const usePreviewErasure = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewErasure>>, TError,PreviewErasureMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewErasure>>,
        TError,
        PreviewErasureMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewErasureMutationOptions(options), queryClient);
    }
    export const getErasePersonUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/erasures`
}

/**
 * @summary Replace a person's name and address everywhere at this vendor, for good; the journal's seals still hold
 */
export const erasePerson = async (vendorId: string,
    erasePersonBody: ErasePersonBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ErasePersonReply> => {

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
return fairwayFetch<ErasePersonReply>(getErasePersonUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(erasePersonBody)
  }
);}





export const getErasePersonMutationKey = () => ['erasePerson'] as const;

export const getErasePersonMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,ErasePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,ErasePersonMutationVariables, TContext> => {

const mutationKey = getErasePersonMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof erasePerson>>, ErasePersonMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  erasePerson(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ErasePersonMutationResult = NonNullable<Awaited<ReturnType<typeof erasePerson>>>
    export type ErasePersonMutationBody = ErasePersonBody
    export type ErasePersonMutationError = ErrorType<Problem>
    export type ErasePersonMutationVariables = {vendorId: string;data: ErasePersonBody}

    /**
 * @summary Replace a person's name and address everywhere at this vendor, for good; the journal's seals still hold
 */
export const useErasePerson = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,ErasePersonMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof erasePerson>>,
        TError,
        ErasePersonMutationVariables,
        TContext
      > => {
      return useMutation(getErasePersonMutationOptions(options), queryClient);
    }
