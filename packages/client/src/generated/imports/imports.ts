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
  ImportFile,
  ImportRun,
  ListImportProblemsParams,
  ListImportProblemsReply,
  ListImportsParams,
  ListImportsReply,
  Problem,
  ResumeImportBody,
  StartImportBody,
  SuggestMappingBody,
  SuggestMappingReply,
  UploadImportFileParams
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

export const getUploadImportFileUrl = (vendorId: string,
    params: UploadImportFileParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/import-files?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/import-files`
}

/**
 * @summary Upload a CSV, gzipped CSV or XLSX file
 */
export const uploadImportFile = async (vendorId: string,
    uploadImportFileBody: Blob,
    params: UploadImportFileParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ImportFile> => {

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
return fairwayFetch<ImportFile>(getUploadImportFileUrl(vendorId,params),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'text/csv', ...getHeaders(options?.headers) },
    body: uploadImportFileBody
  }
);}





export const getUploadImportFileMutationKey = () => ['uploadImportFile'] as const;

export const getUploadImportFileMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadImportFile>>, TError,UploadImportFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof uploadImportFile>>, TError,UploadImportFileMutationVariables, TContext> => {

const mutationKey = getUploadImportFileMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof uploadImportFile>>, UploadImportFileMutationVariables> = (props) => {
          const {vendorId,data,params} = props ?? {};

          return  uploadImportFile(vendorId,data,params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UploadImportFileMutationResult = NonNullable<Awaited<ReturnType<typeof uploadImportFile>>>
    export type UploadImportFileMutationBody = Blob
    export type UploadImportFileMutationError = ErrorType<Problem>
    export type UploadImportFileMutationVariables = {vendorId: string;data: Blob;params: UploadImportFileParams}

    /**
 * @summary Upload a CSV, gzipped CSV or XLSX file
 */
export const useUploadImportFile = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadImportFile>>, TError,UploadImportFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof uploadImportFile>>,
        TError,
        UploadImportFileMutationVariables,
        TContext
      > => {
      return useMutation(getUploadImportFileMutationOptions(options), queryClient);
    }
    export const getSuggestMappingUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/suggest`
}

/**
 * @summary A first mapping for an uploaded file, as last time or guessed from its columns
 */
export const suggestMapping = async (vendorId: string,
    suggestMappingBody: SuggestMappingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SuggestMappingReply> => {

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
return fairwayFetch<SuggestMappingReply>(getSuggestMappingUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(suggestMappingBody)
  }
);}





export const getSuggestMappingMutationKey = () => ['suggestMapping'] as const;

export const getSuggestMappingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suggestMapping>>, TError,SuggestMappingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof suggestMapping>>, TError,SuggestMappingMutationVariables, TContext> => {

const mutationKey = getSuggestMappingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof suggestMapping>>, SuggestMappingMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  suggestMapping(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SuggestMappingMutationResult = NonNullable<Awaited<ReturnType<typeof suggestMapping>>>
    export type SuggestMappingMutationBody = SuggestMappingBody
    export type SuggestMappingMutationError = ErrorType<Problem>
    export type SuggestMappingMutationVariables = {vendorId: string;data: SuggestMappingBody}

    /**
 * @summary A first mapping for an uploaded file, as last time or guessed from its columns
 */
export const useSuggestMapping = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suggestMapping>>, TError,SuggestMappingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof suggestMapping>>,
        TError,
        SuggestMappingMutationVariables,
        TContext
      > => {
      return useMutation(getSuggestMappingMutationOptions(options), queryClient);
    }
    export const getStartImportUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports`
}

/**
 * @summary Run a mapping over uploaded files, or try it without writing
 */
export const startImport = async (vendorId: string,
    startImportBody: StartImportBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ImportRun> => {

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
return fairwayFetch<ImportRun>(getStartImportUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startImportBody)
  }
);}





export const getStartImportMutationKey = () => ['startImport'] as const;

export const getStartImportMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startImport>>, TError,StartImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startImport>>, TError,StartImportMutationVariables, TContext> => {

const mutationKey = getStartImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startImport>>, StartImportMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  startImport(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartImportMutationResult = NonNullable<Awaited<ReturnType<typeof startImport>>>
    export type StartImportMutationBody = StartImportBody
    export type StartImportMutationError = ErrorType<Problem>
    export type StartImportMutationVariables = {vendorId: string;data: StartImportBody}

    /**
 * @summary Run a mapping over uploaded files, or try it without writing
 */
export const useStartImport = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startImport>>, TError,StartImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startImport>>,
        TError,
        StartImportMutationVariables,
        TContext
      > => {
      return useMutation(getStartImportMutationOptions(options), queryClient);
    }
    export const getListImportsUrl = (vendorId: string,
    params?: ListImportsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports`
}

/**
 * @summary Imports, newest first
 */
export const listImports = async (vendorId: string,
    params?: ListImportsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListImportsReply> => {

  return fairwayFetch<ListImportsReply>(getListImportsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListImportsInfiniteQueryKey = (vendorId: string,
    params?: ListImportsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/imports`, ...(params ? [params] : [])
    ] as const;
    }

export const getListImportsQueryKey = (vendorId: string,
    params?: ListImportsParams,) => {
    return [
    `/v1/vendors/${vendorId}/imports`, ...(params ? [params] : [])
    ] as const;
    }


export const getListImportsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listImports>>, ListImportsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImports>>, QueryKey, ListImportsParams['cursor']> = ({ signal, pageParam }) => listImports(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listImports>>>
export type ListImportsInfiniteQueryError = ErrorType<Problem>


export function useListImportsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImports>>, ListImportsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListImportsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImports>>, ListImportsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImports>>, ListImportsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Imports, newest first
 */

export function useListImportsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImports>>, ListImportsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData, QueryKey, ListImportsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListImportsQueryOptions = <TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImports>>> = ({ signal }) => listImports(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportsQueryResult = NonNullable<Awaited<ReturnType<typeof listImports>>>
export type ListImportsQueryError = ErrorType<Problem>


export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListImportsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Imports, newest first
 */

export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetImportUrl = (vendorId: string,
    importId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/${encodeURIComponent(String(importId))}`
}

/**
 * @summary One import with its progress
 */
export const getImport = async (vendorId: string,
    importId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ImportRun> => {

  return fairwayFetch<ImportRun>(getGetImportUrl(vendorId,importId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetImportQueryKey = (vendorId: string,
    importId: string,) => {
    return [
    `/v1/vendors/${vendorId}/imports/${importId}`
    ] as const;
    }


export const getGetImportQueryOptions = <TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<Problem>>(vendorId: string,
    importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetImportQueryKey(vendorId,importId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getImport>>> = ({ signal }) => getImport(vendorId,importId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && importId !== null && importId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetImportQueryResult = NonNullable<Awaited<ReturnType<typeof getImport>>>
export type GetImportQueryError = ErrorType<Problem>


export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One import with its progress
 */

export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetImportQueryOptions(vendorId,importId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListImportProblemsUrl = (vendorId: string,
    importId: string,
    params?: ListImportProblemsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/${encodeURIComponent(String(importId))}/problems?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/${encodeURIComponent(String(importId))}/problems`
}

/**
 * @summary The rows that were refused, each with field and remedy
 */
export const listImportProblems = async (vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListImportProblemsReply> => {

  return fairwayFetch<ListImportProblemsReply>(getListImportProblemsUrl(vendorId,importId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListImportProblemsInfiniteQueryKey = (vendorId: string,
    importId: string,
    params?: ListImportProblemsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/imports/${importId}/problems`, ...(params ? [params] : [])
    ] as const;
    }

export const getListImportProblemsQueryKey = (vendorId: string,
    importId: string,
    params?: ListImportProblemsParams,) => {
    return [
    `/v1/vendors/${vendorId}/imports/${importId}/problems`, ...(params ? [params] : [])
    ] as const;
    }


export const getListImportProblemsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listImportProblems>>, ListImportProblemsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportProblemsInfiniteQueryKey(vendorId,importId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportProblems>>, QueryKey, ListImportProblemsParams['cursor']> = ({ signal, pageParam }) => listImportProblems(vendorId,importId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && importId !== null && importId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportProblemsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listImportProblems>>>
export type ListImportProblemsInfiniteQueryError = ErrorType<Problem>


export function useListImportProblemsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImportProblems>>, ListImportProblemsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params: undefined |  ListImportProblemsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportProblems>>,
          TError,
          Awaited<ReturnType<typeof listImportProblems>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportProblemsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImportProblems>>, ListImportProblemsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportProblems>>,
          TError,
          Awaited<ReturnType<typeof listImportProblems>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportProblemsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImportProblems>>, ListImportProblemsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The rows that were refused, each with field and remedy
 */

export function useListImportProblemsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listImportProblems>>, ListImportProblemsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData, QueryKey, ListImportProblemsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportProblemsInfiniteQueryOptions(vendorId,importId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListImportProblemsQueryOptions = <TData = Awaited<ReturnType<typeof listImportProblems>>, TError = ErrorType<Problem>>(vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportProblemsQueryKey(vendorId,importId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportProblems>>> = ({ signal }) => listImportProblems(vendorId,importId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && importId !== null && importId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportProblemsQueryResult = NonNullable<Awaited<ReturnType<typeof listImportProblems>>>
export type ListImportProblemsQueryError = ErrorType<Problem>


export function useListImportProblems<TData = Awaited<ReturnType<typeof listImportProblems>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params: undefined |  ListImportProblemsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportProblems>>,
          TError,
          Awaited<ReturnType<typeof listImportProblems>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportProblems<TData = Awaited<ReturnType<typeof listImportProblems>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportProblems>>,
          TError,
          Awaited<ReturnType<typeof listImportProblems>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportProblems<TData = Awaited<ReturnType<typeof listImportProblems>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The rows that were refused, each with field and remedy
 */

export function useListImportProblems<TData = Awaited<ReturnType<typeof listImportProblems>>, TError = ErrorType<Problem>>(
 vendorId: string,
    importId: string,
    params?: ListImportProblemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportProblems>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportProblemsQueryOptions(vendorId,importId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStopImportUrl = (vendorId: string,
    importId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/${encodeURIComponent(String(importId))}/stop`
}

/**
 * @summary Stop an import after the rows in hand
 */
export const stopImport = async (vendorId: string,
    importId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ImportRun> => {

  return fairwayFetch<ImportRun>(getStopImportUrl(vendorId,importId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStopImportMutationKey = () => ['stopImport'] as const;

export const getStopImportMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopImport>>, TError,StopImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof stopImport>>, TError,StopImportMutationVariables, TContext> => {

const mutationKey = getStopImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof stopImport>>, StopImportMutationVariables> = (props) => {
          const {vendorId,importId} = props ?? {};

          return  stopImport(vendorId,importId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StopImportMutationResult = NonNullable<Awaited<ReturnType<typeof stopImport>>>

    export type StopImportMutationError = ErrorType<Problem>
    export type StopImportMutationVariables = {vendorId: string;importId: string}

    /**
 * @summary Stop an import after the rows in hand
 */
export const useStopImport = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopImport>>, TError,StopImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof stopImport>>,
        TError,
        StopImportMutationVariables,
        TContext
      > => {
      return useMutation(getStopImportMutationOptions(options), queryClient);
    }
    export const getResumeImportUrl = (vendorId: string,
    importId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/imports/${encodeURIComponent(String(importId))}/resume`
}

/**
 * @summary Go on where a stopped or failed import ended
 */
export const resumeImport = async (vendorId: string,
    importId: string,
    resumeImportBody: ResumeImportBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ImportRun> => {

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
return fairwayFetch<ImportRun>(getResumeImportUrl(vendorId,importId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(resumeImportBody)
  }
);}





export const getResumeImportMutationKey = () => ['resumeImport'] as const;

export const getResumeImportMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeImport>>, TError,ResumeImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof resumeImport>>, TError,ResumeImportMutationVariables, TContext> => {

const mutationKey = getResumeImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumeImport>>, ResumeImportMutationVariables> = (props) => {
          const {vendorId,importId,data} = props ?? {};

          return  resumeImport(vendorId,importId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResumeImportMutationResult = NonNullable<Awaited<ReturnType<typeof resumeImport>>>
    export type ResumeImportMutationBody = ResumeImportBody
    export type ResumeImportMutationError = ErrorType<Problem>
    export type ResumeImportMutationVariables = {vendorId: string;importId: string;data: ResumeImportBody}

    /**
 * @summary Go on where a stopped or failed import ended
 */
export const useResumeImport = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeImport>>, TError,ResumeImportMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumeImport>>,
        TError,
        ResumeImportMutationVariables,
        TContext
      > => {
      return useMutation(getResumeImportMutationOptions(options), queryClient);
    }
