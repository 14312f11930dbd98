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
  AddSignInDomainBody,
  ConfirmSignInDomainBody,
  CreateSignInConnectionBody,
  FindSignInWaysParams,
  FindSignInWaysReply,
  ListSignInConnectionsReply,
  Problem,
  ProveSignInDomainBody,
  RemoveSignInDomainParams,
  RotateScimTokenBody,
  RotateScimTokenReply,
  SignInConnection,
  SwitchSignInConnectionBody,
  TestSignInConnectionBody,
  TestSignInConnectionReply,
  UpdateSignInConnectionBody
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

export const getFindSignInWaysUrl = (params: FindSignInWaysParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/sign-in/ways?${stringifiedParams}` : `/v1/sign-in/ways`
}

/**
 * @summary Through which companies' sign-in people of a domain may come in; says nothing about any person
 */
export const findSignInWays = async (params: FindSignInWaysParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<FindSignInWaysReply> => {

  return fairwayFetch<FindSignInWaysReply>(getFindSignInWaysUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getFindSignInWaysQueryKey = (params?: FindSignInWaysParams,) => {
    return [
    `/v1/sign-in/ways`, ...(params ? [params] : [])
    ] as const;
    }


export const getFindSignInWaysQueryOptions = <TData = Awaited<ReturnType<typeof findSignInWays>>, TError = ErrorType<Problem>>(params: FindSignInWaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getFindSignInWaysQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof findSignInWays>>> = ({ signal }) => findSignInWays(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type FindSignInWaysQueryResult = NonNullable<Awaited<ReturnType<typeof findSignInWays>>>
export type FindSignInWaysQueryError = ErrorType<Problem>


export function useFindSignInWays<TData = Awaited<ReturnType<typeof findSignInWays>>, TError = ErrorType<Problem>>(
 params: FindSignInWaysParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof findSignInWays>>,
          TError,
          Awaited<ReturnType<typeof findSignInWays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindSignInWays<TData = Awaited<ReturnType<typeof findSignInWays>>, TError = ErrorType<Problem>>(
 params: FindSignInWaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof findSignInWays>>,
          TError,
          Awaited<ReturnType<typeof findSignInWays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindSignInWays<TData = Awaited<ReturnType<typeof findSignInWays>>, TError = ErrorType<Problem>>(
 params: FindSignInWaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Through which companies' sign-in people of a domain may come in; says nothing about any person
 */

export function useFindSignInWays<TData = Awaited<ReturnType<typeof findSignInWays>>, TError = ErrorType<Problem>>(
 params: FindSignInWaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findSignInWays>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getFindSignInWaysQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSignInConnectionsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections`
}

/**
 * @summary The connections of one's own company, and for the vendor those of its partners too
 */
export const listSignInConnections = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSignInConnectionsReply> => {

  return fairwayFetch<ListSignInConnectionsReply>(getListSignInConnectionsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSignInConnectionsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/sign-in-connections`
    ] as const;
    }


export const getListSignInConnectionsQueryOptions = <TData = Awaited<ReturnType<typeof listSignInConnections>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSignInConnectionsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSignInConnections>>> = ({ signal }) => listSignInConnections(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSignInConnectionsQueryResult = NonNullable<Awaited<ReturnType<typeof listSignInConnections>>>
export type ListSignInConnectionsQueryError = ErrorType<Problem>


export function useListSignInConnections<TData = Awaited<ReturnType<typeof listSignInConnections>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSignInConnections>>,
          TError,
          Awaited<ReturnType<typeof listSignInConnections>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSignInConnections<TData = Awaited<ReturnType<typeof listSignInConnections>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSignInConnections>>,
          TError,
          Awaited<ReturnType<typeof listSignInConnections>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSignInConnections<TData = Awaited<ReturnType<typeof listSignInConnections>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The connections of one's own company, and for the vendor those of its partners too
 */

export function useListSignInConnections<TData = Awaited<ReturnType<typeof listSignInConnections>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignInConnections>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSignInConnectionsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSignInConnectionUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections`
}

/**
 * @summary Begin a connection for one's own company; it is off until it is switched on
 */
export const createSignInConnection = async (vendorId: string,
    createSignInConnectionBody: CreateSignInConnectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getCreateSignInConnectionUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createSignInConnectionBody)
  }
);}





export const getCreateSignInConnectionMutationKey = () => ['createSignInConnection'] as const;

export const getCreateSignInConnectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSignInConnection>>, TError,CreateSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createSignInConnection>>, TError,CreateSignInConnectionMutationVariables, TContext> => {

const mutationKey = getCreateSignInConnectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSignInConnection>>, CreateSignInConnectionMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createSignInConnection(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSignInConnectionMutationResult = NonNullable<Awaited<ReturnType<typeof createSignInConnection>>>
    export type CreateSignInConnectionMutationBody = CreateSignInConnectionBody
    export type CreateSignInConnectionMutationError = ErrorType<Problem>
    export type CreateSignInConnectionMutationVariables = {vendorId: string;data: CreateSignInConnectionBody}

    /**
 * @summary Begin a connection for one's own company; it is off until it is switched on
 */
export const useCreateSignInConnection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSignInConnection>>, TError,CreateSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSignInConnection>>,
        TError,
        CreateSignInConnectionMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSignInConnectionMutationOptions(options), queryClient);
    }
    export const getGetSignInConnectionUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}`
}

/**
 * @summary One connection with what the provider needs and what is still missing
 */
export const getSignInConnection = async (vendorId: string,
    signInConnectionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

  return fairwayFetch<SignInConnection>(getGetSignInConnectionUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSignInConnectionQueryKey = (vendorId: string,
    signInConnectionId: string,) => {
    return [
    `/v1/vendors/${vendorId}/sign-in-connections/${signInConnectionId}`
    ] as const;
    }


export const getGetSignInConnectionQueryOptions = <TData = Awaited<ReturnType<typeof getSignInConnection>>, TError = ErrorType<Problem>>(vendorId: string,
    signInConnectionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSignInConnectionQueryKey(vendorId,signInConnectionId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSignInConnection>>> = ({ signal }) => getSignInConnection(vendorId,signInConnectionId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && signInConnectionId !== null && signInConnectionId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSignInConnectionQueryResult = NonNullable<Awaited<ReturnType<typeof getSignInConnection>>>
export type GetSignInConnectionQueryError = ErrorType<Problem>


export function useGetSignInConnection<TData = Awaited<ReturnType<typeof getSignInConnection>>, TError = ErrorType<Problem>>(
 vendorId: string,
    signInConnectionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSignInConnection>>,
          TError,
          Awaited<ReturnType<typeof getSignInConnection>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSignInConnection<TData = Awaited<ReturnType<typeof getSignInConnection>>, TError = ErrorType<Problem>>(
 vendorId: string,
    signInConnectionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSignInConnection>>,
          TError,
          Awaited<ReturnType<typeof getSignInConnection>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSignInConnection<TData = Awaited<ReturnType<typeof getSignInConnection>>, TError = ErrorType<Problem>>(
 vendorId: string,
    signInConnectionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One connection with what the provider needs and what is still missing
 */

export function useGetSignInConnection<TData = Awaited<ReturnType<typeof getSignInConnection>>, TError = ErrorType<Problem>>(
 vendorId: string,
    signInConnectionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSignInConnection>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSignInConnectionQueryOptions(vendorId,signInConnectionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateSignInConnectionUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}`
}

/**
 * @summary Change name, provider, admission, or whether it is the only way in
 */
export const updateSignInConnection = async (vendorId: string,
    signInConnectionId: string,
    updateSignInConnectionBody: UpdateSignInConnectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getUpdateSignInConnectionUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateSignInConnectionBody)
  }
);}





export const getUpdateSignInConnectionMutationKey = () => ['updateSignInConnection'] as const;

export const getUpdateSignInConnectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSignInConnection>>, TError,UpdateSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateSignInConnection>>, TError,UpdateSignInConnectionMutationVariables, TContext> => {

const mutationKey = getUpdateSignInConnectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateSignInConnection>>, UpdateSignInConnectionMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  updateSignInConnection(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateSignInConnectionMutationResult = NonNullable<Awaited<ReturnType<typeof updateSignInConnection>>>
    export type UpdateSignInConnectionMutationBody = UpdateSignInConnectionBody
    export type UpdateSignInConnectionMutationError = ErrorType<Problem>
    export type UpdateSignInConnectionMutationVariables = {vendorId: string;signInConnectionId: string;data: UpdateSignInConnectionBody}

    /**
 * @summary Change name, provider, admission, or whether it is the only way in
 */
export const useUpdateSignInConnection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSignInConnection>>, TError,UpdateSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateSignInConnection>>,
        TError,
        UpdateSignInConnectionMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateSignInConnectionMutationOptions(options), queryClient);
    }
    export const getRemoveSignInConnectionUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}`
}

/**
 * @summary Remove a connection that is off
 */
export const removeSignInConnection = async (vendorId: string,
    signInConnectionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemoveSignInConnectionUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveSignInConnectionMutationKey = () => ['removeSignInConnection'] as const;

export const getRemoveSignInConnectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeSignInConnection>>, TError,RemoveSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeSignInConnection>>, TError,RemoveSignInConnectionMutationVariables, TContext> => {

const mutationKey = getRemoveSignInConnectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeSignInConnection>>, RemoveSignInConnectionMutationVariables> = (props) => {
          const {vendorId,signInConnectionId} = props ?? {};

          return  removeSignInConnection(vendorId,signInConnectionId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveSignInConnectionMutationResult = NonNullable<Awaited<ReturnType<typeof removeSignInConnection>>>

    export type RemoveSignInConnectionMutationError = ErrorType<Problem>
    export type RemoveSignInConnectionMutationVariables = {vendorId: string;signInConnectionId: string}

    /**
 * @summary Remove a connection that is off
 */
export const useRemoveSignInConnection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeSignInConnection>>, TError,RemoveSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeSignInConnection>>,
        TError,
        RemoveSignInConnectionMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveSignInConnectionMutationOptions(options), queryClient);
    }
    export const getSwitchSignInConnectionUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/status`
}

/**
 * @summary Switch a connection on or off; switching off ends the sessions that it opened
 */
export const switchSignInConnection = async (vendorId: string,
    signInConnectionId: string,
    switchSignInConnectionBody: SwitchSignInConnectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getSwitchSignInConnectionUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(switchSignInConnectionBody)
  }
);}





export const getSwitchSignInConnectionMutationKey = () => ['switchSignInConnection'] as const;

export const getSwitchSignInConnectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof switchSignInConnection>>, TError,SwitchSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof switchSignInConnection>>, TError,SwitchSignInConnectionMutationVariables, TContext> => {

const mutationKey = getSwitchSignInConnectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof switchSignInConnection>>, SwitchSignInConnectionMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  switchSignInConnection(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SwitchSignInConnectionMutationResult = NonNullable<Awaited<ReturnType<typeof switchSignInConnection>>>
    export type SwitchSignInConnectionMutationBody = SwitchSignInConnectionBody
    export type SwitchSignInConnectionMutationError = ErrorType<Problem>
    export type SwitchSignInConnectionMutationVariables = {vendorId: string;signInConnectionId: string;data: SwitchSignInConnectionBody}

    /**
 * @summary Switch a connection on or off; switching off ends the sessions that it opened
 */
export const useSwitchSignInConnection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof switchSignInConnection>>, TError,SwitchSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof switchSignInConnection>>,
        TError,
        SwitchSignInConnectionMutationVariables,
        TContext
      > => {
      return useMutation(getSwitchSignInConnectionMutationOptions(options), queryClient);
    }
    export const getTestSignInConnectionUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/test`
}

/**
 * @summary An address that tries the connection in this browser and changes nothing; the connection then has `lastTest`
 */
export const testSignInConnection = async (vendorId: string,
    signInConnectionId: string,
    testSignInConnectionBody: TestSignInConnectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<TestSignInConnectionReply> => {

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
return fairwayFetch<TestSignInConnectionReply>(getTestSignInConnectionUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(testSignInConnectionBody)
  }
);}





export const getTestSignInConnectionMutationKey = () => ['testSignInConnection'] as const;

export const getTestSignInConnectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof testSignInConnection>>, TError,TestSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof testSignInConnection>>, TError,TestSignInConnectionMutationVariables, TContext> => {

const mutationKey = getTestSignInConnectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof testSignInConnection>>, TestSignInConnectionMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  testSignInConnection(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TestSignInConnectionMutationResult = NonNullable<Awaited<ReturnType<typeof testSignInConnection>>>
    export type TestSignInConnectionMutationBody = TestSignInConnectionBody
    export type TestSignInConnectionMutationError = ErrorType<Problem>
    export type TestSignInConnectionMutationVariables = {vendorId: string;signInConnectionId: string;data: TestSignInConnectionBody}

    /**
 * @summary An address that tries the connection in this browser and changes nothing; the connection then has `lastTest`
 */
export const useTestSignInConnection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof testSignInConnection>>, TError,TestSignInConnectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof testSignInConnection>>,
        TError,
        TestSignInConnectionMutationVariables,
        TContext
      > => {
      return useMutation(getTestSignInConnectionMutationOptions(options), queryClient);
    }
    export const getAddSignInDomainUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/domains`
}

/**
 * @summary Name a domain of the company; it counts once it is proven
 */
export const addSignInDomain = async (vendorId: string,
    signInConnectionId: string,
    addSignInDomainBody: AddSignInDomainBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getAddSignInDomainUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addSignInDomainBody)
  }
);}





export const getAddSignInDomainMutationKey = () => ['addSignInDomain'] as const;

export const getAddSignInDomainMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addSignInDomain>>, TError,AddSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addSignInDomain>>, TError,AddSignInDomainMutationVariables, TContext> => {

const mutationKey = getAddSignInDomainMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addSignInDomain>>, AddSignInDomainMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  addSignInDomain(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddSignInDomainMutationResult = NonNullable<Awaited<ReturnType<typeof addSignInDomain>>>
    export type AddSignInDomainMutationBody = AddSignInDomainBody
    export type AddSignInDomainMutationError = ErrorType<Problem>
    export type AddSignInDomainMutationVariables = {vendorId: string;signInConnectionId: string;data: AddSignInDomainBody}

    /**
 * @summary Name a domain of the company; it counts once it is proven
 */
export const useAddSignInDomain = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addSignInDomain>>, TError,AddSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addSignInDomain>>,
        TError,
        AddSignInDomainMutationVariables,
        TContext
      > => {
      return useMutation(getAddSignInDomainMutationOptions(options), queryClient);
    }
    export const getRemoveSignInDomainUrl = (vendorId: string,
    signInConnectionId: string,
    params: RemoveSignInDomainParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/domains?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/domains`
}

/**
 * @summary Take a domain away from a connection
 */
export const removeSignInDomain = async (vendorId: string,
    signInConnectionId: string,
    params: RemoveSignInDomainParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

  return fairwayFetch<SignInConnection>(getRemoveSignInDomainUrl(vendorId,signInConnectionId,params),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveSignInDomainMutationKey = () => ['removeSignInDomain'] as const;

export const getRemoveSignInDomainMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeSignInDomain>>, TError,RemoveSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeSignInDomain>>, TError,RemoveSignInDomainMutationVariables, TContext> => {

const mutationKey = getRemoveSignInDomainMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeSignInDomain>>, RemoveSignInDomainMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,params} = props ?? {};

          return  removeSignInDomain(vendorId,signInConnectionId,params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveSignInDomainMutationResult = NonNullable<Awaited<ReturnType<typeof removeSignInDomain>>>

    export type RemoveSignInDomainMutationError = ErrorType<Problem>
    export type RemoveSignInDomainMutationVariables = {vendorId: string;signInConnectionId: string;params: RemoveSignInDomainParams}

    /**
 * @summary Take a domain away from a connection
 */
export const useRemoveSignInDomain = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeSignInDomain>>, TError,RemoveSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeSignInDomain>>,
        TError,
        RemoveSignInDomainMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveSignInDomainMutationOptions(options), queryClient);
    }
    export const getProveSignInDomainUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/domains/proof`
}

/**
 * @summary Look for the TXT record that proves a domain
 */
export const proveSignInDomain = async (vendorId: string,
    signInConnectionId: string,
    proveSignInDomainBody: ProveSignInDomainBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getProveSignInDomainUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(proveSignInDomainBody)
  }
);}





export const getProveSignInDomainMutationKey = () => ['proveSignInDomain'] as const;

export const getProveSignInDomainMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveSignInDomain>>, TError,ProveSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof proveSignInDomain>>, TError,ProveSignInDomainMutationVariables, TContext> => {

const mutationKey = getProveSignInDomainMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof proveSignInDomain>>, ProveSignInDomainMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  proveSignInDomain(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ProveSignInDomainMutationResult = NonNullable<Awaited<ReturnType<typeof proveSignInDomain>>>
    export type ProveSignInDomainMutationBody = ProveSignInDomainBody
    export type ProveSignInDomainMutationError = ErrorType<Problem>
    export type ProveSignInDomainMutationVariables = {vendorId: string;signInConnectionId: string;data: ProveSignInDomainBody}

    /**
 * @summary Look for the TXT record that proves a domain
 */
export const useProveSignInDomain = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveSignInDomain>>, TError,ProveSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof proveSignInDomain>>,
        TError,
        ProveSignInDomainMutationVariables,
        TContext
      > => {
      return useMutation(getProveSignInDomainMutationOptions(options), queryClient);
    }
    export const getConfirmSignInDomainUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/domains/confirmation`
}

/**
 * @summary Confirm a partner's domain for this vendor, without a record in its DNS
 */
export const confirmSignInDomain = async (vendorId: string,
    signInConnectionId: string,
    confirmSignInDomainBody: ConfirmSignInDomainBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

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
return fairwayFetch<SignInConnection>(getConfirmSignInDomainUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(confirmSignInDomainBody)
  }
);}





export const getConfirmSignInDomainMutationKey = () => ['confirmSignInDomain'] as const;

export const getConfirmSignInDomainMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmSignInDomain>>, TError,ConfirmSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmSignInDomain>>, TError,ConfirmSignInDomainMutationVariables, TContext> => {

const mutationKey = getConfirmSignInDomainMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmSignInDomain>>, ConfirmSignInDomainMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  confirmSignInDomain(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmSignInDomainMutationResult = NonNullable<Awaited<ReturnType<typeof confirmSignInDomain>>>
    export type ConfirmSignInDomainMutationBody = ConfirmSignInDomainBody
    export type ConfirmSignInDomainMutationError = ErrorType<Problem>
    export type ConfirmSignInDomainMutationVariables = {vendorId: string;signInConnectionId: string;data: ConfirmSignInDomainBody}

    /**
 * @summary Confirm a partner's domain for this vendor, without a record in its DNS
 */
export const useConfirmSignInDomain = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmSignInDomain>>, TError,ConfirmSignInDomainMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmSignInDomain>>,
        TError,
        ConfirmSignInDomainMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmSignInDomainMutationOptions(options), queryClient);
    }
    export const getRotateScimTokenUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/scim-token`
}

/**
 * @summary Make the token for provisioning by SCIM; it is shown once, and the one before ends
 */
export const rotateScimToken = async (vendorId: string,
    signInConnectionId: string,
    rotateScimTokenBody: RotateScimTokenBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RotateScimTokenReply> => {

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
return fairwayFetch<RotateScimTokenReply>(getRotateScimTokenUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(rotateScimTokenBody)
  }
);}





export const getRotateScimTokenMutationKey = () => ['rotateScimToken'] as const;

export const getRotateScimTokenMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rotateScimToken>>, TError,RotateScimTokenMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof rotateScimToken>>, TError,RotateScimTokenMutationVariables, TContext> => {

const mutationKey = getRotateScimTokenMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rotateScimToken>>, RotateScimTokenMutationVariables> = (props) => {
          const {vendorId,signInConnectionId,data} = props ?? {};

          return  rotateScimToken(vendorId,signInConnectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RotateScimTokenMutationResult = NonNullable<Awaited<ReturnType<typeof rotateScimToken>>>
    export type RotateScimTokenMutationBody = RotateScimTokenBody
    export type RotateScimTokenMutationError = ErrorType<Problem>
    export type RotateScimTokenMutationVariables = {vendorId: string;signInConnectionId: string;data: RotateScimTokenBody}

    /**
 * @summary Make the token for provisioning by SCIM; it is shown once, and the one before ends
 */
export const useRotateScimToken = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rotateScimToken>>, TError,RotateScimTokenMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rotateScimToken>>,
        TError,
        RotateScimTokenMutationVariables,
        TContext
      > => {
      return useMutation(getRotateScimTokenMutationOptions(options), queryClient);
    }
    export const getRemoveScimTokenUrl = (vendorId: string,
    signInConnectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/sign-in-connections/${encodeURIComponent(String(signInConnectionId))}/scim-token`
}

/**
 * @summary End provisioning by SCIM; people stay as they are
 */
export const removeScimToken = async (vendorId: string,
    signInConnectionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignInConnection> => {

  return fairwayFetch<SignInConnection>(getRemoveScimTokenUrl(vendorId,signInConnectionId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveScimTokenMutationKey = () => ['removeScimToken'] as const;

export const getRemoveScimTokenMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeScimToken>>, TError,RemoveScimTokenMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeScimToken>>, TError,RemoveScimTokenMutationVariables, TContext> => {

const mutationKey = getRemoveScimTokenMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeScimToken>>, RemoveScimTokenMutationVariables> = (props) => {
          const {vendorId,signInConnectionId} = props ?? {};

          return  removeScimToken(vendorId,signInConnectionId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveScimTokenMutationResult = NonNullable<Awaited<ReturnType<typeof removeScimToken>>>

    export type RemoveScimTokenMutationError = ErrorType<Problem>
    export type RemoveScimTokenMutationVariables = {vendorId: string;signInConnectionId: string}

    /**
 * @summary End provisioning by SCIM; people stay as they are
 */
export const useRemoveScimToken = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeScimToken>>, TError,RemoveScimTokenMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeScimToken>>,
        TError,
        RemoveScimTokenMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveScimTokenMutationOptions(options), queryClient);
    }
