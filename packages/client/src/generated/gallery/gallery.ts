/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  GalleryProgram,
  ListGalleryReply,
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

export const getListGalleryUrl = () => {




  return `/v1/gallery`
}

/**
 * @summary Example programs that a program can be started from
 */
export const listGallery = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<ListGalleryReply> => {

  return fairwayFetch<ListGalleryReply>(getListGalleryUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListGalleryQueryKey = () => {
    return [
    `/v1/gallery`
    ] as const;
    }


export const getListGalleryQueryOptions = <TData = Awaited<ReturnType<typeof listGallery>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListGalleryQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listGallery>>> = ({ signal }) => listGallery({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListGalleryQueryResult = NonNullable<Awaited<ReturnType<typeof listGallery>>>
export type ListGalleryQueryError = ErrorType<Problem>


export function useListGallery<TData = Awaited<ReturnType<typeof listGallery>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGallery>>,
          TError,
          Awaited<ReturnType<typeof listGallery>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGallery<TData = Awaited<ReturnType<typeof listGallery>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listGallery>>,
          TError,
          Awaited<ReturnType<typeof listGallery>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListGallery<TData = Awaited<ReturnType<typeof listGallery>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Example programs that a program can be started from
 */

export function useListGallery<TData = Awaited<ReturnType<typeof listGallery>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listGallery>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListGalleryQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetGalleryProgramUrl = (key: string,) => {




  return `/v1/gallery/${encodeURIComponent(String(key))}`
}

/**
 * @summary An example program with its document and how it reads
 */
export const getGalleryProgram = async (key: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GalleryProgram> => {

  return fairwayFetch<GalleryProgram>(getGetGalleryProgramUrl(key),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetGalleryProgramQueryKey = (key: string,) => {
    return [
    `/v1/gallery/${key}`
    ] as const;
    }


export const getGetGalleryProgramQueryOptions = <TData = Awaited<ReturnType<typeof getGalleryProgram>>, TError = ErrorType<Problem>>(key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetGalleryProgramQueryKey(key);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getGalleryProgram>>> = ({ signal }) => getGalleryProgram(key, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: key !== null && key !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetGalleryProgramQueryResult = NonNullable<Awaited<ReturnType<typeof getGalleryProgram>>>
export type GetGalleryProgramQueryError = ErrorType<Problem>


export function useGetGalleryProgram<TData = Awaited<ReturnType<typeof getGalleryProgram>>, TError = ErrorType<Problem>>(
 key: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGalleryProgram>>,
          TError,
          Awaited<ReturnType<typeof getGalleryProgram>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGalleryProgram<TData = Awaited<ReturnType<typeof getGalleryProgram>>, TError = ErrorType<Problem>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGalleryProgram>>,
          TError,
          Awaited<ReturnType<typeof getGalleryProgram>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGalleryProgram<TData = Awaited<ReturnType<typeof getGalleryProgram>>, TError = ErrorType<Problem>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary An example program with its document and how it reads
 */

export function useGetGalleryProgram<TData = Awaited<ReturnType<typeof getGalleryProgram>>, TError = ErrorType<Problem>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGalleryProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetGalleryProgramQueryOptions(key,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






