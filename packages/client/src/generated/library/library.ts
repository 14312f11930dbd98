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
  AddResourceVersionBody,
  AddResourceVersionReply,
  ChangeResourceLanguageBody,
  ChangeResourceLanguageReply,
  ChangeResourcesBody,
  ChangeResourcesReply,
  CreatePartnerShareBody,
  CreatePartnerShareReply,
  CreateResourceBody,
  CreateResourceCollectionBody,
  CreateResourceReply,
  CreateResourceShareBody,
  CreateResourceShareReply,
  DownloadPartnerResourceParams,
  DownloadSharedResourceParams,
  GetLibraryFacetsReply,
  GetPartnerLibraryReply,
  GetPartnerResourceParams,
  GetPartnerResourceReply,
  GetResourceReply,
  GetResourceUsageParams,
  GetResourceUsageReply,
  GetResourceVersionFileParams,
  GetSharedResourceReply,
  ListPartnerResourcesParams,
  ListPartnerResourcesReply,
  ListResourceSharesReply,
  ListResourcesParams,
  ListResourcesReply,
  Problem,
  ReceiveResourceUploadBody,
  ResourceCollection,
  ResourceFile,
  UpdateResourceBody,
  UpdateResourceCollectionBody,
  UpdateResourceReply,
  UploadResourceFileParams
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

export const getListResourcesUrl = (vendorId: string,
    params?: ListResourcesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources`
}

/**
 * @summary Resources of the library, newest first, or the best match first
 */
export const listResources = async (vendorId: string,
    params?: ListResourcesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListResourcesReply> => {

  return fairwayFetch<ListResourcesReply>(getListResourcesUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListResourcesInfiniteQueryKey = (vendorId: string,
    params?: ListResourcesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/resources`, ...(params ? [params] : [])
    ] as const;
    }

export const getListResourcesQueryKey = (vendorId: string,
    params?: ListResourcesParams,) => {
    return [
    `/v1/vendors/${vendorId}/resources`, ...(params ? [params] : [])
    ] as const;
    }


export const getListResourcesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listResources>>, ListResourcesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListResourcesInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listResources>>, QueryKey, ListResourcesParams['cursor']> = ({ signal, pageParam }) => listResources(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListResourcesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listResources>>>
export type ListResourcesInfiniteQueryError = ErrorType<Problem>


export function useListResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listResources>>, ListResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListResourcesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResources>>,
          TError,
          Awaited<ReturnType<typeof listResources>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listResources>>, ListResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResources>>,
          TError,
          Awaited<ReturnType<typeof listResources>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listResources>>, ListResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Resources of the library, newest first, or the best match first
 */

export function useListResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listResources>>, ListResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData, QueryKey, ListResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListResourcesInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListResourcesQueryOptions = <TData = Awaited<ReturnType<typeof listResources>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListResourcesQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listResources>>> = ({ signal }) => listResources(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListResourcesQueryResult = NonNullable<Awaited<ReturnType<typeof listResources>>>
export type ListResourcesQueryError = ErrorType<Problem>


export function useListResources<TData = Awaited<ReturnType<typeof listResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListResourcesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResources>>,
          TError,
          Awaited<ReturnType<typeof listResources>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResources<TData = Awaited<ReturnType<typeof listResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResources>>,
          TError,
          Awaited<ReturnType<typeof listResources>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResources<TData = Awaited<ReturnType<typeof listResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Resources of the library, newest first, or the best match first
 */

export function useListResources<TData = Awaited<ReturnType<typeof listResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListResourcesQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateResourceUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources`
}

/**
 * @summary Make a resource of a file that was received; a draft until it is published
 */
export const createResource = async (vendorId: string,
    createResourceBody: CreateResourceBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CreateResourceReply> => {

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
return fairwayFetch<CreateResourceReply>(getCreateResourceUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createResourceBody)
  }
);}





export const getCreateResourceMutationKey = () => ['createResource'] as const;

export const getCreateResourceMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResource>>, TError,CreateResourceMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createResource>>, TError,CreateResourceMutationVariables, TContext> => {

const mutationKey = getCreateResourceMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createResource>>, CreateResourceMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createResource(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateResourceMutationResult = NonNullable<Awaited<ReturnType<typeof createResource>>>
    export type CreateResourceMutationBody = CreateResourceBody
    export type CreateResourceMutationError = ErrorType<Problem>
    export type CreateResourceMutationVariables = {vendorId: string;data: CreateResourceBody}

    /**
 * @summary Make a resource of a file that was received; a draft until it is published
 */
export const useCreateResource = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResource>>, TError,CreateResourceMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createResource>>,
        TError,
        CreateResourceMutationVariables,
        TContext
      > => {
      return useMutation(getCreateResourceMutationOptions(options), queryClient);
    }
    export const getGetLibraryFacetsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/library`
}

/**
 * @summary Tags, languages and collections of the library, and what waits in it
 */
export const getLibraryFacets = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetLibraryFacetsReply> => {

  return fairwayFetch<GetLibraryFacetsReply>(getGetLibraryFacetsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetLibraryFacetsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/library`
    ] as const;
    }


export const getGetLibraryFacetsQueryOptions = <TData = Awaited<ReturnType<typeof getLibraryFacets>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetLibraryFacetsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getLibraryFacets>>> = ({ signal }) => getLibraryFacets(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetLibraryFacetsQueryResult = NonNullable<Awaited<ReturnType<typeof getLibraryFacets>>>
export type GetLibraryFacetsQueryError = ErrorType<Problem>


export function useGetLibraryFacets<TData = Awaited<ReturnType<typeof getLibraryFacets>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLibraryFacets>>,
          TError,
          Awaited<ReturnType<typeof getLibraryFacets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLibraryFacets<TData = Awaited<ReturnType<typeof getLibraryFacets>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLibraryFacets>>,
          TError,
          Awaited<ReturnType<typeof getLibraryFacets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLibraryFacets<TData = Awaited<ReturnType<typeof getLibraryFacets>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Tags, languages and collections of the library, and what waits in it
 */

export function useGetLibraryFacets<TData = Awaited<ReturnType<typeof getLibraryFacets>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLibraryFacets>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetLibraryFacetsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetResourceUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}`
}

/**
 * @summary One resource with all its versions
 */
export const getResource = async (vendorId: string,
    resourceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetResourceReply> => {

  return fairwayFetch<GetResourceReply>(getGetResourceUrl(vendorId,resourceId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetResourceQueryKey = (vendorId: string,
    resourceId: string,) => {
    return [
    `/v1/vendors/${vendorId}/resources/${resourceId}`
    ] as const;
    }


export const getGetResourceQueryOptions = <TData = Awaited<ReturnType<typeof getResource>>, TError = ErrorType<Problem>>(vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetResourceQueryKey(vendorId,resourceId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getResource>>> = ({ signal }) => getResource(vendorId,resourceId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && resourceId !== null && resourceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetResourceQueryResult = NonNullable<Awaited<ReturnType<typeof getResource>>>
export type GetResourceQueryError = ErrorType<Problem>


export function useGetResource<TData = Awaited<ReturnType<typeof getResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResource>>,
          TError,
          Awaited<ReturnType<typeof getResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResource<TData = Awaited<ReturnType<typeof getResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResource>>,
          TError,
          Awaited<ReturnType<typeof getResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResource<TData = Awaited<ReturnType<typeof getResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One resource with all its versions
 */

export function useGetResource<TData = Awaited<ReturnType<typeof getResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetResourceQueryOptions(vendorId,resourceId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateResourceUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}`
}

/**
 * @summary Change what is said of a resource, and for whom it is
 */
export const updateResource = async (vendorId: string,
    resourceId: string,
    updateResourceBody: UpdateResourceBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<UpdateResourceReply> => {

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
return fairwayFetch<UpdateResourceReply>(getUpdateResourceUrl(vendorId,resourceId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateResourceBody)
  }
);}





export const getUpdateResourceMutationKey = () => ['updateResource'] as const;

export const getUpdateResourceMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateResource>>, TError,UpdateResourceMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateResource>>, TError,UpdateResourceMutationVariables, TContext> => {

const mutationKey = getUpdateResourceMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateResource>>, UpdateResourceMutationVariables> = (props) => {
          const {vendorId,resourceId,data} = props ?? {};

          return  updateResource(vendorId,resourceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateResourceMutationResult = NonNullable<Awaited<ReturnType<typeof updateResource>>>
    export type UpdateResourceMutationBody = UpdateResourceBody
    export type UpdateResourceMutationError = ErrorType<Problem>
    export type UpdateResourceMutationVariables = {vendorId: string;resourceId: string;data: UpdateResourceBody}

    /**
 * @summary Change what is said of a resource, and for whom it is
 */
export const useUpdateResource = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateResource>>, TError,UpdateResourceMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateResource>>,
        TError,
        UpdateResourceMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateResourceMutationOptions(options), queryClient);
    }
    export const getChangeResourcesUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/changes`
}

/**
 * @summary Publish, archive, or take back several resources at once, or give them a tag; says which could not be
 */
export const changeResources = async (vendorId: string,
    changeResourcesBody: ChangeResourcesBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ChangeResourcesReply> => {

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
return fairwayFetch<ChangeResourcesReply>(getChangeResourcesUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeResourcesBody)
  }
);}





export const getChangeResourcesMutationKey = () => ['changeResources'] as const;

export const getChangeResourcesMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeResources>>, TError,ChangeResourcesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof changeResources>>, TError,ChangeResourcesMutationVariables, TContext> => {

const mutationKey = getChangeResourcesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeResources>>, ChangeResourcesMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  changeResources(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeResourcesMutationResult = NonNullable<Awaited<ReturnType<typeof changeResources>>>
    export type ChangeResourcesMutationBody = ChangeResourcesBody
    export type ChangeResourcesMutationError = ErrorType<Problem>
    export type ChangeResourcesMutationVariables = {vendorId: string;data: ChangeResourcesBody}

    /**
 * @summary Publish, archive, or take back several resources at once, or give them a tag; says which could not be
 */
export const useChangeResources = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeResources>>, TError,ChangeResourcesMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeResources>>,
        TError,
        ChangeResourcesMutationVariables,
        TContext
      > => {
      return useMutation(getChangeResourcesMutationOptions(options), queryClient);
    }
    export const getAddResourceVersionUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/versions`
}

/**
 * @summary Add a version in a language; partners get it from now on, and those who have an older one are told
 */
export const addResourceVersion = async (vendorId: string,
    resourceId: string,
    addResourceVersionBody: AddResourceVersionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AddResourceVersionReply> => {

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
return fairwayFetch<AddResourceVersionReply>(getAddResourceVersionUrl(vendorId,resourceId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addResourceVersionBody)
  }
);}





export const getAddResourceVersionMutationKey = () => ['addResourceVersion'] as const;

export const getAddResourceVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addResourceVersion>>, TError,AddResourceVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addResourceVersion>>, TError,AddResourceVersionMutationVariables, TContext> => {

const mutationKey = getAddResourceVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addResourceVersion>>, AddResourceVersionMutationVariables> = (props) => {
          const {vendorId,resourceId,data} = props ?? {};

          return  addResourceVersion(vendorId,resourceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddResourceVersionMutationResult = NonNullable<Awaited<ReturnType<typeof addResourceVersion>>>
    export type AddResourceVersionMutationBody = AddResourceVersionBody
    export type AddResourceVersionMutationError = ErrorType<Problem>
    export type AddResourceVersionMutationVariables = {vendorId: string;resourceId: string;data: AddResourceVersionBody}

    /**
 * @summary Add a version in a language; partners get it from now on, and those who have an older one are told
 */
export const useAddResourceVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addResourceVersion>>, TError,AddResourceVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addResourceVersion>>,
        TError,
        AddResourceVersionMutationVariables,
        TContext
      > => {
      return useMutation(getAddResourceVersionMutationOptions(options), queryClient);
    }
    export const getChangeResourceLanguageUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/language`
}

/**
 * @summary Say that the files of a language are in another one, in which the resource has none
 */
export const changeResourceLanguage = async (vendorId: string,
    resourceId: string,
    changeResourceLanguageBody: ChangeResourceLanguageBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ChangeResourceLanguageReply> => {

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
return fairwayFetch<ChangeResourceLanguageReply>(getChangeResourceLanguageUrl(vendorId,resourceId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeResourceLanguageBody)
  }
);}





export const getChangeResourceLanguageMutationKey = () => ['changeResourceLanguage'] as const;

export const getChangeResourceLanguageMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeResourceLanguage>>, TError,ChangeResourceLanguageMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof changeResourceLanguage>>, TError,ChangeResourceLanguageMutationVariables, TContext> => {

const mutationKey = getChangeResourceLanguageMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeResourceLanguage>>, ChangeResourceLanguageMutationVariables> = (props) => {
          const {vendorId,resourceId,data} = props ?? {};

          return  changeResourceLanguage(vendorId,resourceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeResourceLanguageMutationResult = NonNullable<Awaited<ReturnType<typeof changeResourceLanguage>>>
    export type ChangeResourceLanguageMutationBody = ChangeResourceLanguageBody
    export type ChangeResourceLanguageMutationError = ErrorType<Problem>
    export type ChangeResourceLanguageMutationVariables = {vendorId: string;resourceId: string;data: ChangeResourceLanguageBody}

    /**
 * @summary Say that the files of a language are in another one, in which the resource has none
 */
export const useChangeResourceLanguage = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeResourceLanguage>>, TError,ChangeResourceLanguageMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeResourceLanguage>>,
        TError,
        ChangeResourceLanguageMutationVariables,
        TContext
      > => {
      return useMutation(getChangeResourceLanguageMutationOptions(options), queryClient);
    }
    export const getGetResourceVersionFileUrl = (vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/files/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/versions/${encodeURIComponent(String(resourceVersionId))}?${stringifiedParams}` : `/files/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/versions/${encodeURIComponent(String(resourceVersionId))}`
}

/**
 * @summary The file of any version
 */
export const getResourceVersionFile = async (vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getGetResourceVersionFileUrl(vendorId,resourceId,resourceVersionId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetResourceVersionFileQueryKey = (vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams,) => {
    return [
    `/files/vendors/${vendorId}/resources/${resourceId}/versions/${resourceVersionId}`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetResourceVersionFileQueryOptions = <TData = Awaited<ReturnType<typeof getResourceVersionFile>>, TError = ErrorType<Problem>>(vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetResourceVersionFileQueryKey(vendorId,resourceId,resourceVersionId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getResourceVersionFile>>> = ({ signal }) => getResourceVersionFile(vendorId,resourceId,resourceVersionId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && resourceId !== null && resourceId !== undefined && resourceVersionId !== null && resourceVersionId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetResourceVersionFileQueryResult = NonNullable<Awaited<ReturnType<typeof getResourceVersionFile>>>
export type GetResourceVersionFileQueryError = ErrorType<Problem>


export function useGetResourceVersionFile<TData = Awaited<ReturnType<typeof getResourceVersionFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params: undefined |  GetResourceVersionFileParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResourceVersionFile>>,
          TError,
          Awaited<ReturnType<typeof getResourceVersionFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResourceVersionFile<TData = Awaited<ReturnType<typeof getResourceVersionFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResourceVersionFile>>,
          TError,
          Awaited<ReturnType<typeof getResourceVersionFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResourceVersionFile<TData = Awaited<ReturnType<typeof getResourceVersionFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The file of any version
 */

export function useGetResourceVersionFile<TData = Awaited<ReturnType<typeof getResourceVersionFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    resourceVersionId: string,
    params?: GetResourceVersionFileParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceVersionFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetResourceVersionFileQueryOptions(vendorId,resourceId,resourceVersionId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetResourceUsageUrl = (vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/usage?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/usage`
}

/**
 * @summary Who has used a resource, by partner, person and day
 */
export const getResourceUsage = async (vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetResourceUsageReply | Blob> => {

  return fairwayFetch<GetResourceUsageReply | Blob>(getGetResourceUsageUrl(vendorId,resourceId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetResourceUsageQueryKey = (vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams,) => {
    return [
    `/v1/vendors/${vendorId}/resources/${resourceId}/usage`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetResourceUsageQueryOptions = <TData = Awaited<ReturnType<typeof getResourceUsage>>, TError = ErrorType<Problem>>(vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetResourceUsageQueryKey(vendorId,resourceId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getResourceUsage>>> = ({ signal }) => getResourceUsage(vendorId,resourceId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && resourceId !== null && resourceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetResourceUsageQueryResult = NonNullable<Awaited<ReturnType<typeof getResourceUsage>>>
export type GetResourceUsageQueryError = ErrorType<Problem>


export function useGetResourceUsage<TData = Awaited<ReturnType<typeof getResourceUsage>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    params: undefined |  GetResourceUsageParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResourceUsage>>,
          TError,
          Awaited<ReturnType<typeof getResourceUsage>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResourceUsage<TData = Awaited<ReturnType<typeof getResourceUsage>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResourceUsage>>,
          TError,
          Awaited<ReturnType<typeof getResourceUsage>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResourceUsage<TData = Awaited<ReturnType<typeof getResourceUsage>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who has used a resource, by partner, person and day
 */

export function useGetResourceUsage<TData = Awaited<ReturnType<typeof getResourceUsage>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string,
    params?: GetResourceUsageParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResourceUsage>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetResourceUsageQueryOptions(vendorId,resourceId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListResourceSharesUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/shares`
}

/**
 * @summary Links to a resource that were made by the vendor and by partners, newest first
 */
export const listResourceShares = async (vendorId: string,
    resourceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListResourceSharesReply> => {

  return fairwayFetch<ListResourceSharesReply>(getListResourceSharesUrl(vendorId,resourceId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListResourceSharesQueryKey = (vendorId: string,
    resourceId: string,) => {
    return [
    `/v1/vendors/${vendorId}/resources/${resourceId}/shares`
    ] as const;
    }


export const getListResourceSharesQueryOptions = <TData = Awaited<ReturnType<typeof listResourceShares>>, TError = ErrorType<Problem>>(vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListResourceSharesQueryKey(vendorId,resourceId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listResourceShares>>> = ({ signal }) => listResourceShares(vendorId,resourceId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && resourceId !== null && resourceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListResourceSharesQueryResult = NonNullable<Awaited<ReturnType<typeof listResourceShares>>>
export type ListResourceSharesQueryError = ErrorType<Problem>


export function useListResourceShares<TData = Awaited<ReturnType<typeof listResourceShares>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResourceShares>>,
          TError,
          Awaited<ReturnType<typeof listResourceShares>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResourceShares<TData = Awaited<ReturnType<typeof listResourceShares>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResourceShares>>,
          TError,
          Awaited<ReturnType<typeof listResourceShares>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResourceShares<TData = Awaited<ReturnType<typeof listResourceShares>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Links to a resource that were made by the vendor and by partners, newest first
 */

export function useListResourceShares<TData = Awaited<ReturnType<typeof listResourceShares>>, TError = ErrorType<Problem>>(
 vendorId: string,
    resourceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResourceShares>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListResourceSharesQueryOptions(vendorId,resourceId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateResourceShareUrl = (vendorId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/shares`
}

/**
 * @summary Make a link by which anybody gets the resource without signing in; its address is told only here
 */
export const createResourceShare = async (vendorId: string,
    resourceId: string,
    createResourceShareBody: CreateResourceShareBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CreateResourceShareReply> => {

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
return fairwayFetch<CreateResourceShareReply>(getCreateResourceShareUrl(vendorId,resourceId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createResourceShareBody)
  }
);}





export const getCreateResourceShareMutationKey = () => ['createResourceShare'] as const;

export const getCreateResourceShareMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResourceShare>>, TError,CreateResourceShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createResourceShare>>, TError,CreateResourceShareMutationVariables, TContext> => {

const mutationKey = getCreateResourceShareMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createResourceShare>>, CreateResourceShareMutationVariables> = (props) => {
          const {vendorId,resourceId,data} = props ?? {};

          return  createResourceShare(vendorId,resourceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateResourceShareMutationResult = NonNullable<Awaited<ReturnType<typeof createResourceShare>>>
    export type CreateResourceShareMutationBody = CreateResourceShareBody
    export type CreateResourceShareMutationError = ErrorType<Problem>
    export type CreateResourceShareMutationVariables = {vendorId: string;resourceId: string;data: CreateResourceShareBody}

    /**
 * @summary Make a link by which anybody gets the resource without signing in; its address is told only here
 */
export const useCreateResourceShare = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResourceShare>>, TError,CreateResourceShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createResourceShare>>,
        TError,
        CreateResourceShareMutationVariables,
        TContext
      > => {
      return useMutation(getCreateResourceShareMutationOptions(options), queryClient);
    }
    export const getRevokeResourceShareUrl = (vendorId: string,
    resourceId: string,
    resourceShareId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resources/${encodeURIComponent(String(resourceId))}/shares/${encodeURIComponent(String(resourceShareId))}`
}

/**
 * @summary End a link, whoever made it
 */
export const revokeResourceShare = async (vendorId: string,
    resourceId: string,
    resourceShareId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRevokeResourceShareUrl(vendorId,resourceId,resourceShareId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRevokeResourceShareMutationKey = () => ['revokeResourceShare'] as const;

export const getRevokeResourceShareMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeResourceShare>>, TError,RevokeResourceShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof revokeResourceShare>>, TError,RevokeResourceShareMutationVariables, TContext> => {

const mutationKey = getRevokeResourceShareMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokeResourceShare>>, RevokeResourceShareMutationVariables> = (props) => {
          const {vendorId,resourceId,resourceShareId} = props ?? {};

          return  revokeResourceShare(vendorId,resourceId,resourceShareId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevokeResourceShareMutationResult = NonNullable<Awaited<ReturnType<typeof revokeResourceShare>>>

    export type RevokeResourceShareMutationError = ErrorType<Problem>
    export type RevokeResourceShareMutationVariables = {vendorId: string;resourceId: string;resourceShareId: string}

    /**
 * @summary End a link, whoever made it
 */
export const useRevokeResourceShare = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeResourceShare>>, TError,RevokeResourceShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokeResourceShare>>,
        TError,
        RevokeResourceShareMutationVariables,
        TContext
      > => {
      return useMutation(getRevokeResourceShareMutationOptions(options), queryClient);
    }
    export const getUploadResourceFileUrl = (vendorId: string,
    params: UploadResourceFileParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-files?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-files`
}

/**
 * @summary Send a file in one go; it is checked, and waits a day for the resource that it becomes a version of
 */
export const uploadResourceFile = async (vendorId: string,
    uploadResourceFileBody: Blob,
    params: UploadResourceFileParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResourceFile> => {

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
return fairwayFetch<ResourceFile>(getUploadResourceFileUrl(vendorId,params),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/pdf', ...getHeaders(options?.headers) },
    body: uploadResourceFileBody
  }
);}





export const getUploadResourceFileMutationKey = () => ['uploadResourceFile'] as const;

export const getUploadResourceFileMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadResourceFile>>, TError,UploadResourceFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof uploadResourceFile>>, TError,UploadResourceFileMutationVariables, TContext> => {

const mutationKey = getUploadResourceFileMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof uploadResourceFile>>, UploadResourceFileMutationVariables> = (props) => {
          const {vendorId,data,params} = props ?? {};

          return  uploadResourceFile(vendorId,data,params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UploadResourceFileMutationResult = NonNullable<Awaited<ReturnType<typeof uploadResourceFile>>>
    export type UploadResourceFileMutationBody = Blob
    export type UploadResourceFileMutationError = ErrorType<Problem>
    export type UploadResourceFileMutationVariables = {vendorId: string;data: Blob;params: UploadResourceFileParams}

    /**
 * @summary Send a file in one go; it is checked, and waits a day for the resource that it becomes a version of
 */
export const useUploadResourceFile = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadResourceFile>>, TError,UploadResourceFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof uploadResourceFile>>,
        TError,
        UploadResourceFileMutationVariables,
        TContext
      > => {
      return useMutation(getUploadResourceFileMutationOptions(options), queryClient);
    }
    export const getReceiveResourceUploadUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-files/from-upload`
}

/**
 * @summary Check the file of a resumable upload that is complete
 */
export const receiveResourceUpload = async (vendorId: string,
    receiveResourceUploadBody: ReceiveResourceUploadBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResourceFile> => {

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
return fairwayFetch<ResourceFile>(getReceiveResourceUploadUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(receiveResourceUploadBody)
  }
);}





export const getReceiveResourceUploadMutationKey = () => ['receiveResourceUpload'] as const;

export const getReceiveResourceUploadMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof receiveResourceUpload>>, TError,ReceiveResourceUploadMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof receiveResourceUpload>>, TError,ReceiveResourceUploadMutationVariables, TContext> => {

const mutationKey = getReceiveResourceUploadMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof receiveResourceUpload>>, ReceiveResourceUploadMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  receiveResourceUpload(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReceiveResourceUploadMutationResult = NonNullable<Awaited<ReturnType<typeof receiveResourceUpload>>>
    export type ReceiveResourceUploadMutationBody = ReceiveResourceUploadBody
    export type ReceiveResourceUploadMutationError = ErrorType<Problem>
    export type ReceiveResourceUploadMutationVariables = {vendorId: string;data: ReceiveResourceUploadBody}

    /**
 * @summary Check the file of a resumable upload that is complete
 */
export const useReceiveResourceUpload = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof receiveResourceUpload>>, TError,ReceiveResourceUploadMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof receiveResourceUpload>>,
        TError,
        ReceiveResourceUploadMutationVariables,
        TContext
      > => {
      return useMutation(getReceiveResourceUploadMutationOptions(options), queryClient);
    }
    export const getCreateResourceCollectionUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-collections`
}

/**
 * @summary Make a collection
 */
export const createResourceCollection = async (vendorId: string,
    createResourceCollectionBody: CreateResourceCollectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResourceCollection> => {

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
return fairwayFetch<ResourceCollection>(getCreateResourceCollectionUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createResourceCollectionBody)
  }
);}





export const getCreateResourceCollectionMutationKey = () => ['createResourceCollection'] as const;

export const getCreateResourceCollectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResourceCollection>>, TError,CreateResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createResourceCollection>>, TError,CreateResourceCollectionMutationVariables, TContext> => {

const mutationKey = getCreateResourceCollectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createResourceCollection>>, CreateResourceCollectionMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createResourceCollection(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateResourceCollectionMutationResult = NonNullable<Awaited<ReturnType<typeof createResourceCollection>>>
    export type CreateResourceCollectionMutationBody = CreateResourceCollectionBody
    export type CreateResourceCollectionMutationError = ErrorType<Problem>
    export type CreateResourceCollectionMutationVariables = {vendorId: string;data: CreateResourceCollectionBody}

    /**
 * @summary Make a collection
 */
export const useCreateResourceCollection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createResourceCollection>>, TError,CreateResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createResourceCollection>>,
        TError,
        CreateResourceCollectionMutationVariables,
        TContext
      > => {
      return useMutation(getCreateResourceCollectionMutationOptions(options), queryClient);
    }
    export const getUpdateResourceCollectionUrl = (vendorId: string,
    resourceCollectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-collections/${encodeURIComponent(String(resourceCollectionId))}`
}

/**
 * @summary Change what a collection is called and where it stands
 */
export const updateResourceCollection = async (vendorId: string,
    resourceCollectionId: string,
    updateResourceCollectionBody: UpdateResourceCollectionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ResourceCollection> => {

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
return fairwayFetch<ResourceCollection>(getUpdateResourceCollectionUrl(vendorId,resourceCollectionId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateResourceCollectionBody)
  }
);}





export const getUpdateResourceCollectionMutationKey = () => ['updateResourceCollection'] as const;

export const getUpdateResourceCollectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateResourceCollection>>, TError,UpdateResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateResourceCollection>>, TError,UpdateResourceCollectionMutationVariables, TContext> => {

const mutationKey = getUpdateResourceCollectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateResourceCollection>>, UpdateResourceCollectionMutationVariables> = (props) => {
          const {vendorId,resourceCollectionId,data} = props ?? {};

          return  updateResourceCollection(vendorId,resourceCollectionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateResourceCollectionMutationResult = NonNullable<Awaited<ReturnType<typeof updateResourceCollection>>>
    export type UpdateResourceCollectionMutationBody = UpdateResourceCollectionBody
    export type UpdateResourceCollectionMutationError = ErrorType<Problem>
    export type UpdateResourceCollectionMutationVariables = {vendorId: string;resourceCollectionId: string;data: UpdateResourceCollectionBody}

    /**
 * @summary Change what a collection is called and where it stands
 */
export const useUpdateResourceCollection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateResourceCollection>>, TError,UpdateResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateResourceCollection>>,
        TError,
        UpdateResourceCollectionMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateResourceCollectionMutationOptions(options), queryClient);
    }
    export const getDeleteResourceCollectionUrl = (vendorId: string,
    resourceCollectionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/resource-collections/${encodeURIComponent(String(resourceCollectionId))}`
}

/**
 * @summary Remove a collection; its resources stay
 */
export const deleteResourceCollection = async (vendorId: string,
    resourceCollectionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getDeleteResourceCollectionUrl(vendorId,resourceCollectionId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteResourceCollectionMutationKey = () => ['deleteResourceCollection'] as const;

export const getDeleteResourceCollectionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteResourceCollection>>, TError,DeleteResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteResourceCollection>>, TError,DeleteResourceCollectionMutationVariables, TContext> => {

const mutationKey = getDeleteResourceCollectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteResourceCollection>>, DeleteResourceCollectionMutationVariables> = (props) => {
          const {vendorId,resourceCollectionId} = props ?? {};

          return  deleteResourceCollection(vendorId,resourceCollectionId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteResourceCollectionMutationResult = NonNullable<Awaited<ReturnType<typeof deleteResourceCollection>>>

    export type DeleteResourceCollectionMutationError = ErrorType<Problem>
    export type DeleteResourceCollectionMutationVariables = {vendorId: string;resourceCollectionId: string}

    /**
 * @summary Remove a collection; its resources stay
 */
export const useDeleteResourceCollection = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteResourceCollection>>, TError,DeleteResourceCollectionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteResourceCollection>>,
        TError,
        DeleteResourceCollectionMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteResourceCollectionMutationOptions(options), queryClient);
    }
    export const getListPartnerResourcesUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources`
}

/**
 * @summary Published resources as one partner sees them, also the locked ones by name
 */
export const listPartnerResources = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerResourcesReply> => {

  return fairwayFetch<ListPartnerResourcesReply>(getListPartnerResourcesUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerResourcesInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/resources`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerResourcesQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/resources`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerResourcesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerResources>>, ListPartnerResourcesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerResourcesInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerResources>>, QueryKey, ListPartnerResourcesParams['cursor']> = ({ signal, pageParam }) => listPartnerResources(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerResourcesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerResources>>>
export type ListPartnerResourcesInfiniteQueryError = ErrorType<Problem>


export function useListPartnerResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerResources>>, ListPartnerResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerResourcesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerResources>>,
          TError,
          Awaited<ReturnType<typeof listPartnerResources>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerResources>>, ListPartnerResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerResources>>,
          TError,
          Awaited<ReturnType<typeof listPartnerResources>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerResources>>, ListPartnerResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Published resources as one partner sees them, also the locked ones by name
 */

export function useListPartnerResourcesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerResources>>, ListPartnerResourcesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData, QueryKey, ListPartnerResourcesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerResourcesInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerResourcesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerResources>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerResourcesQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerResources>>> = ({ signal }) => listPartnerResources(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerResourcesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerResources>>>
export type ListPartnerResourcesQueryError = ErrorType<Problem>


export function useListPartnerResources<TData = Awaited<ReturnType<typeof listPartnerResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerResourcesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerResources>>,
          TError,
          Awaited<ReturnType<typeof listPartnerResources>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerResources<TData = Awaited<ReturnType<typeof listPartnerResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerResources>>,
          TError,
          Awaited<ReturnType<typeof listPartnerResources>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerResources<TData = Awaited<ReturnType<typeof listPartnerResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Published resources as one partner sees them, also the locked ones by name
 */

export function useListPartnerResources<TData = Awaited<ReturnType<typeof listPartnerResources>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerResourcesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerResources>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerResourcesQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerLibraryUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/library`
}

/**
 * @summary Collections, tags and languages of what is published
 */
export const getPartnerLibrary = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerLibraryReply> => {

  return fairwayFetch<GetPartnerLibraryReply>(getGetPartnerLibraryUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerLibraryQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/library`
    ] as const;
    }


export const getGetPartnerLibraryQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerLibrary>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerLibraryQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerLibrary>>> = ({ signal }) => getPartnerLibrary(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerLibraryQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerLibrary>>>
export type GetPartnerLibraryQueryError = ErrorType<Problem>


export function useGetPartnerLibrary<TData = Awaited<ReturnType<typeof getPartnerLibrary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerLibrary>>,
          TError,
          Awaited<ReturnType<typeof getPartnerLibrary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerLibrary<TData = Awaited<ReturnType<typeof getPartnerLibrary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerLibrary>>,
          TError,
          Awaited<ReturnType<typeof getPartnerLibrary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerLibrary<TData = Awaited<ReturnType<typeof getPartnerLibrary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Collections, tags and languages of what is published
 */

export function useGetPartnerLibrary<TData = Awaited<ReturnType<typeof getPartnerLibrary>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLibrary>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerLibraryQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerResourceUrl = (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}`
}

/**
 * @summary One resource as a partner sees it, with the beginning of its text and the partner's own links
 */
export const getPartnerResource = async (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerResourceReply> => {

  return fairwayFetch<GetPartnerResourceReply>(getGetPartnerResourceUrl(vendorId,partnerId,resourceId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerResourceQueryKey = (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/resources/${resourceId}`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetPartnerResourceQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerResource>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerResourceQueryKey(vendorId,partnerId,resourceId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerResource>>> = ({ signal }) => getPartnerResource(vendorId,partnerId,resourceId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && resourceId !== null && resourceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerResourceQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerResource>>>
export type GetPartnerResourceQueryError = ErrorType<Problem>


export function useGetPartnerResource<TData = Awaited<ReturnType<typeof getPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params: undefined |  GetPartnerResourceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerResource>>,
          TError,
          Awaited<ReturnType<typeof getPartnerResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerResource<TData = Awaited<ReturnType<typeof getPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerResource>>,
          TError,
          Awaited<ReturnType<typeof getPartnerResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerResource<TData = Awaited<ReturnType<typeof getPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One resource as a partner sees it, with the beginning of its text and the partner's own links
 */

export function useGetPartnerResource<TData = Awaited<ReturnType<typeof getPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: GetPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerResourceQueryOptions(vendorId,partnerId,resourceId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordResourceViewUrl = (vendorId: string,
    partnerId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}/views`
}

/**
 * @summary Say that a person has opened a resource; the vendor's own people are not counted
 */
export const recordResourceView = async (vendorId: string,
    partnerId: string,
    resourceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRecordResourceViewUrl(vendorId,partnerId,resourceId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRecordResourceViewMutationKey = () => ['recordResourceView'] as const;

export const getRecordResourceViewMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordResourceView>>, TError,RecordResourceViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof recordResourceView>>, TError,RecordResourceViewMutationVariables, TContext> => {

const mutationKey = getRecordResourceViewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordResourceView>>, RecordResourceViewMutationVariables> = (props) => {
          const {vendorId,partnerId,resourceId} = props ?? {};

          return  recordResourceView(vendorId,partnerId,resourceId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordResourceViewMutationResult = NonNullable<Awaited<ReturnType<typeof recordResourceView>>>

    export type RecordResourceViewMutationError = ErrorType<Problem>
    export type RecordResourceViewMutationVariables = {vendorId: string;partnerId: string;resourceId: string}

    /**
 * @summary Say that a person has opened a resource; the vendor's own people are not counted
 */
export const useRecordResourceView = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordResourceView>>, TError,RecordResourceViewMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordResourceView>>,
        TError,
        RecordResourceViewMutationVariables,
        TContext
      > => {
      return useMutation(getRecordResourceViewMutationOptions(options), queryClient);
    }
    export const getDownloadPartnerResourceUrl = (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/files/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}?${stringifiedParams}` : `/files/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}`
}

/**
 * @summary The newest version in a language, with the partner's mark where it is asked for; counted once
 */
export const downloadPartnerResource = async (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getDownloadPartnerResourceUrl(vendorId,partnerId,resourceId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadPartnerResourceQueryKey = (vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams,) => {
    return [
    `/files/vendors/${vendorId}/partners/${partnerId}/resources/${resourceId}`, ...(params ? [params] : [])
    ] as const;
    }


export const getDownloadPartnerResourceQueryOptions = <TData = Awaited<ReturnType<typeof downloadPartnerResource>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadPartnerResourceQueryKey(vendorId,partnerId,resourceId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadPartnerResource>>> = ({ signal }) => downloadPartnerResource(vendorId,partnerId,resourceId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && resourceId !== null && resourceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadPartnerResourceQueryResult = NonNullable<Awaited<ReturnType<typeof downloadPartnerResource>>>
export type DownloadPartnerResourceQueryError = ErrorType<Problem>


export function useDownloadPartnerResource<TData = Awaited<ReturnType<typeof downloadPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params: undefined |  DownloadPartnerResourceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadPartnerResource>>,
          TError,
          Awaited<ReturnType<typeof downloadPartnerResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadPartnerResource<TData = Awaited<ReturnType<typeof downloadPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadPartnerResource>>,
          TError,
          Awaited<ReturnType<typeof downloadPartnerResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadPartnerResource<TData = Awaited<ReturnType<typeof downloadPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The newest version in a language, with the partner's mark where it is asked for; counted once
 */

export function useDownloadPartnerResource<TData = Awaited<ReturnType<typeof downloadPartnerResource>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    resourceId: string,
    params?: DownloadPartnerResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadPartnerResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadPartnerResourceQueryOptions(vendorId,partnerId,resourceId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreatePartnerShareUrl = (vendorId: string,
    partnerId: string,
    resourceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}/shares`
}

/**
 * @summary Make a link for customers; it ends with the partner's own access
 */
export const createPartnerShare = async (vendorId: string,
    partnerId: string,
    resourceId: string,
    createPartnerShareBody: CreatePartnerShareBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CreatePartnerShareReply> => {

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
return fairwayFetch<CreatePartnerShareReply>(getCreatePartnerShareUrl(vendorId,partnerId,resourceId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createPartnerShareBody)
  }
);}





export const getCreatePartnerShareMutationKey = () => ['createPartnerShare'] as const;

export const getCreatePartnerShareMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartnerShare>>, TError,CreatePartnerShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createPartnerShare>>, TError,CreatePartnerShareMutationVariables, TContext> => {

const mutationKey = getCreatePartnerShareMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createPartnerShare>>, CreatePartnerShareMutationVariables> = (props) => {
          const {vendorId,partnerId,resourceId,data} = props ?? {};

          return  createPartnerShare(vendorId,partnerId,resourceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreatePartnerShareMutationResult = NonNullable<Awaited<ReturnType<typeof createPartnerShare>>>
    export type CreatePartnerShareMutationBody = CreatePartnerShareBody
    export type CreatePartnerShareMutationError = ErrorType<Problem>
    export type CreatePartnerShareMutationVariables = {vendorId: string;partnerId: string;resourceId: string;data: CreatePartnerShareBody}

    /**
 * @summary Make a link for customers; it ends with the partner's own access
 */
export const useCreatePartnerShare = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartnerShare>>, TError,CreatePartnerShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createPartnerShare>>,
        TError,
        CreatePartnerShareMutationVariables,
        TContext
      > => {
      return useMutation(getCreatePartnerShareMutationOptions(options), queryClient);
    }
    export const getRevokePartnerShareUrl = (vendorId: string,
    partnerId: string,
    resourceId: string,
    resourceShareId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/resources/${encodeURIComponent(String(resourceId))}/shares/${encodeURIComponent(String(resourceShareId))}`
}

/**
 * @summary End a link of the partner
 */
export const revokePartnerShare = async (vendorId: string,
    partnerId: string,
    resourceId: string,
    resourceShareId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRevokePartnerShareUrl(vendorId,partnerId,resourceId,resourceShareId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRevokePartnerShareMutationKey = () => ['revokePartnerShare'] as const;

export const getRevokePartnerShareMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokePartnerShare>>, TError,RevokePartnerShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof revokePartnerShare>>, TError,RevokePartnerShareMutationVariables, TContext> => {

const mutationKey = getRevokePartnerShareMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokePartnerShare>>, RevokePartnerShareMutationVariables> = (props) => {
          const {vendorId,partnerId,resourceId,resourceShareId} = props ?? {};

          return  revokePartnerShare(vendorId,partnerId,resourceId,resourceShareId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevokePartnerShareMutationResult = NonNullable<Awaited<ReturnType<typeof revokePartnerShare>>>

    export type RevokePartnerShareMutationError = ErrorType<Problem>
    export type RevokePartnerShareMutationVariables = {vendorId: string;partnerId: string;resourceId: string;resourceShareId: string}

    /**
 * @summary End a link of the partner
 */
export const useRevokePartnerShare = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokePartnerShare>>, TError,RevokePartnerShareMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokePartnerShare>>,
        TError,
        RevokePartnerShareMutationVariables,
        TContext
      > => {
      return useMutation(getRevokePartnerShareMutationOptions(options), queryClient);
    }
    export const getGetSharedResourceUrl = (token: string,) => {




  return `/v1/shares/${encodeURIComponent(String(token))}`
}

/**
 * @summary What a link leads to
 */
export const getSharedResource = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetSharedResourceReply> => {

  return fairwayFetch<GetSharedResourceReply>(getGetSharedResourceUrl(token),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSharedResourceQueryKey = (token: string,) => {
    return [
    `/v1/shares/${token}`
    ] as const;
    }


export const getGetSharedResourceQueryOptions = <TData = Awaited<ReturnType<typeof getSharedResource>>, TError = ErrorType<Problem>>(token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSharedResourceQueryKey(token);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSharedResource>>> = ({ signal }) => getSharedResource(token, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSharedResourceQueryResult = NonNullable<Awaited<ReturnType<typeof getSharedResource>>>
export type GetSharedResourceQueryError = ErrorType<Problem>


export function useGetSharedResource<TData = Awaited<ReturnType<typeof getSharedResource>>, TError = ErrorType<Problem>>(
 token: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSharedResource>>,
          TError,
          Awaited<ReturnType<typeof getSharedResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSharedResource<TData = Awaited<ReturnType<typeof getSharedResource>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSharedResource>>,
          TError,
          Awaited<ReturnType<typeof getSharedResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSharedResource<TData = Awaited<ReturnType<typeof getSharedResource>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a link leads to
 */

export function useGetSharedResource<TData = Awaited<ReturnType<typeof getSharedResource>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSharedResourceQueryOptions(token,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadSharedResourceUrl = (token: string,
    params?: DownloadSharedResourceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/files/shares/${encodeURIComponent(String(token))}?${stringifiedParams}` : `/files/shares/${encodeURIComponent(String(token))}`
}

/**
 * @summary The file of a link; each download counts
 */
export const downloadSharedResource = async (token: string,
    params?: DownloadSharedResourceParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getDownloadSharedResourceUrl(token,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadSharedResourceQueryKey = (token: string,
    params?: DownloadSharedResourceParams,) => {
    return [
    `/files/shares/${token}`, ...(params ? [params] : [])
    ] as const;
    }


export const getDownloadSharedResourceQueryOptions = <TData = Awaited<ReturnType<typeof downloadSharedResource>>, TError = ErrorType<Problem>>(token: string,
    params?: DownloadSharedResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadSharedResourceQueryKey(token,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadSharedResource>>> = ({ signal }) => downloadSharedResource(token,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadSharedResourceQueryResult = NonNullable<Awaited<ReturnType<typeof downloadSharedResource>>>
export type DownloadSharedResourceQueryError = ErrorType<Problem>


export function useDownloadSharedResource<TData = Awaited<ReturnType<typeof downloadSharedResource>>, TError = ErrorType<Problem>>(
 token: string,
    params: undefined |  DownloadSharedResourceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadSharedResource>>,
          TError,
          Awaited<ReturnType<typeof downloadSharedResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadSharedResource<TData = Awaited<ReturnType<typeof downloadSharedResource>>, TError = ErrorType<Problem>>(
 token: string,
    params?: DownloadSharedResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadSharedResource>>,
          TError,
          Awaited<ReturnType<typeof downloadSharedResource>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadSharedResource<TData = Awaited<ReturnType<typeof downloadSharedResource>>, TError = ErrorType<Problem>>(
 token: string,
    params?: DownloadSharedResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The file of a link; each download counts
 */

export function useDownloadSharedResource<TData = Awaited<ReturnType<typeof downloadSharedResource>>, TError = ErrorType<Problem>>(
 token: string,
    params?: DownloadSharedResourceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSharedResource>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadSharedResourceQueryOptions(token,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






