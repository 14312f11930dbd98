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
  CheckProgramBody,
  CheckProgramReply,
  CompareProgramDocumentBody,
  CompareProgramVersionsParams,
  CreateProgramBody,
  GetProgramReply,
  GetProgramSchemaReply,
  GetProgramVersionReply,
  ListProgramVersionsReply,
  ListProgramsReply,
  MatchRuleBody,
  Problem,
  ProgramComparison,
  ProgramSummary,
  ProgramVersion,
  PublishProgramBody,
  RuleMatch,
  WithdrawProgramVersionBody
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

export const getListProgramsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs`
}

/**
 * @summary The vendor's programs
 */
export const listPrograms = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListProgramsReply> => {

  return fairwayFetch<ListProgramsReply>(getListProgramsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProgramsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/programs`
    ] as const;
    }


export const getListProgramsQueryOptions = <TData = Awaited<ReturnType<typeof listPrograms>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgramsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPrograms>>> = ({ signal }) => listPrograms(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgramsQueryResult = NonNullable<Awaited<ReturnType<typeof listPrograms>>>
export type ListProgramsQueryError = ErrorType<Problem>


export function useListPrograms<TData = Awaited<ReturnType<typeof listPrograms>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPrograms>>,
          TError,
          Awaited<ReturnType<typeof listPrograms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPrograms<TData = Awaited<ReturnType<typeof listPrograms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPrograms>>,
          TError,
          Awaited<ReturnType<typeof listPrograms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPrograms<TData = Awaited<ReturnType<typeof listPrograms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The vendor's programs
 */

export function useListPrograms<TData = Awaited<ReturnType<typeof listPrograms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPrograms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgramsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateProgramUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs`
}

/**
 * @summary Publish the first version of a new program
 */
export const createProgram = async (vendorId: string,
    createProgramBody: CreateProgramBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramSummary> => {

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
return fairwayFetch<ProgramSummary>(getCreateProgramUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createProgramBody)
  }
);}





export const getCreateProgramMutationKey = () => ['createProgram'] as const;

export const getCreateProgramMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProgram>>, TError,CreateProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createProgram>>, TError,CreateProgramMutationVariables, TContext> => {

const mutationKey = getCreateProgramMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createProgram>>, CreateProgramMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createProgram(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateProgramMutationResult = NonNullable<Awaited<ReturnType<typeof createProgram>>>
    export type CreateProgramMutationBody = CreateProgramBody
    export type CreateProgramMutationError = ErrorType<Problem>
    export type CreateProgramMutationVariables = {vendorId: string;data: CreateProgramBody}

    /**
 * @summary Publish the first version of a new program
 */
export const useCreateProgram = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProgram>>, TError,CreateProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createProgram>>,
        TError,
        CreateProgramMutationVariables,
        TContext
      > => {
      return useMutation(getCreateProgramMutationOptions(options), queryClient);
    }
    export const getCheckProgramUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/check`
}

/**
 * @summary Check a program document without storing it
 */
export const checkProgram = async (vendorId: string,
    checkProgramBody: CheckProgramBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CheckProgramReply> => {

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
return fairwayFetch<CheckProgramReply>(getCheckProgramUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkProgramBody)
  }
);}





export const getCheckProgramMutationKey = () => ['checkProgram'] as const;

export const getCheckProgramMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkProgram>>, TError,CheckProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof checkProgram>>, TError,CheckProgramMutationVariables, TContext> => {

const mutationKey = getCheckProgramMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkProgram>>, CheckProgramMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  checkProgram(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckProgramMutationResult = NonNullable<Awaited<ReturnType<typeof checkProgram>>>
    export type CheckProgramMutationBody = CheckProgramBody
    export type CheckProgramMutationError = ErrorType<Problem>
    export type CheckProgramMutationVariables = {vendorId: string;data: CheckProgramBody}

    /**
 * @summary Check a program document without storing it
 */
export const useCheckProgram = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkProgram>>, TError,CheckProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkProgram>>,
        TError,
        CheckProgramMutationVariables,
        TContext
      > => {
      return useMutation(getCheckProgramMutationOptions(options), queryClient);
    }
    export const getGetProgramUrl = (vendorId: string,
    programId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}`
}

/**
 * @summary A program as a page for people, with its document
 */
export const getProgram = async (vendorId: string,
    programId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetProgramReply> => {

  return fairwayFetch<GetProgramReply>(getGetProgramUrl(vendorId,programId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProgramQueryKey = (vendorId: string,
    programId: string,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}`
    ] as const;
    }


export const getGetProgramQueryOptions = <TData = Awaited<ReturnType<typeof getProgram>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProgramQueryKey(vendorId,programId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgram>>> = ({ signal }) => getProgram(vendorId,programId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProgramQueryResult = NonNullable<Awaited<ReturnType<typeof getProgram>>>
export type GetProgramQueryError = ErrorType<Problem>


export function useGetProgram<TData = Awaited<ReturnType<typeof getProgram>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgram>>,
          TError,
          Awaited<ReturnType<typeof getProgram>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgram<TData = Awaited<ReturnType<typeof getProgram>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgram>>,
          TError,
          Awaited<ReturnType<typeof getProgram>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgram<TData = Awaited<ReturnType<typeof getProgram>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A program as a page for people, with its document
 */

export function useGetProgram<TData = Awaited<ReturnType<typeof getProgram>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgram>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProgramQueryOptions(vendorId,programId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPublishProgramUrl = (vendorId: string,
    programId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/versions`
}

/**
 * @summary Publish a new version; it takes effect on its date, or at once and everybody is measured again
 */
export const publishProgram = async (vendorId: string,
    programId: string,
    publishProgramBody: PublishProgramBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramSummary> => {

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
return fairwayFetch<ProgramSummary>(getPublishProgramUrl(vendorId,programId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishProgramBody)
  }
);}





export const getPublishProgramMutationKey = () => ['publishProgram'] as const;

export const getPublishProgramMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishProgram>>, TError,PublishProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishProgram>>, TError,PublishProgramMutationVariables, TContext> => {

const mutationKey = getPublishProgramMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishProgram>>, PublishProgramMutationVariables> = (props) => {
          const {vendorId,programId,data} = props ?? {};

          return  publishProgram(vendorId,programId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishProgramMutationResult = NonNullable<Awaited<ReturnType<typeof publishProgram>>>
    export type PublishProgramMutationBody = PublishProgramBody
    export type PublishProgramMutationError = ErrorType<Problem>
    export type PublishProgramMutationVariables = {vendorId: string;programId: string;data: PublishProgramBody}

    /**
 * @summary Publish a new version; it takes effect on its date, or at once and everybody is measured again
 */
export const usePublishProgram = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishProgram>>, TError,PublishProgramMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishProgram>>,
        TError,
        PublishProgramMutationVariables,
        TContext
      > => {
      return useMutation(getPublishProgramMutationOptions(options), queryClient);
    }
    export const getListProgramVersionsUrl = (vendorId: string,
    programId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/versions`
}

/**
 * @summary Every version, with drafts and withdrawn ones, newest first
 */
export const listProgramVersions = async (vendorId: string,
    programId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListProgramVersionsReply> => {

  return fairwayFetch<ListProgramVersionsReply>(getListProgramVersionsUrl(vendorId,programId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProgramVersionsQueryKey = (vendorId: string,
    programId: string,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/versions`
    ] as const;
    }


export const getListProgramVersionsQueryOptions = <TData = Awaited<ReturnType<typeof listProgramVersions>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgramVersionsQueryKey(vendorId,programId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgramVersions>>> = ({ signal }) => listProgramVersions(vendorId,programId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgramVersionsQueryResult = NonNullable<Awaited<ReturnType<typeof listProgramVersions>>>
export type ListProgramVersionsQueryError = ErrorType<Problem>


export function useListProgramVersions<TData = Awaited<ReturnType<typeof listProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgramVersions>>,
          TError,
          Awaited<ReturnType<typeof listProgramVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgramVersions<TData = Awaited<ReturnType<typeof listProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgramVersions>>,
          TError,
          Awaited<ReturnType<typeof listProgramVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgramVersions<TData = Awaited<ReturnType<typeof listProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Every version, with drafts and withdrawn ones, newest first
 */

export function useListProgramVersions<TData = Awaited<ReturnType<typeof listProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgramVersionsQueryOptions(vendorId,programId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetProgramVersionUrl = (vendorId: string,
    programId: string,
    versionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/versions/${encodeURIComponent(String(versionId))}`
}

/**
 * @summary A version with its document as it was written
 */
export const getProgramVersion = async (vendorId: string,
    programId: string,
    versionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetProgramVersionReply> => {

  return fairwayFetch<GetProgramVersionReply>(getGetProgramVersionUrl(vendorId,programId,versionId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProgramVersionQueryKey = (vendorId: string,
    programId: string,
    versionId: string,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/versions/${versionId}`
    ] as const;
    }


export const getGetProgramVersionQueryOptions = <TData = Awaited<ReturnType<typeof getProgramVersion>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    versionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProgramVersionQueryKey(vendorId,programId,versionId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgramVersion>>> = ({ signal }) => getProgramVersion(vendorId,programId,versionId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined && versionId !== null && versionId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProgramVersionQueryResult = NonNullable<Awaited<ReturnType<typeof getProgramVersion>>>
export type GetProgramVersionQueryError = ErrorType<Problem>


export function useGetProgramVersion<TData = Awaited<ReturnType<typeof getProgramVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    versionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramVersion>>,
          TError,
          Awaited<ReturnType<typeof getProgramVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramVersion<TData = Awaited<ReturnType<typeof getProgramVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    versionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramVersion>>,
          TError,
          Awaited<ReturnType<typeof getProgramVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramVersion<TData = Awaited<ReturnType<typeof getProgramVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    versionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A version with its document as it was written
 */

export function useGetProgramVersion<TData = Awaited<ReturnType<typeof getProgramVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    versionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProgramVersionQueryOptions(vendorId,programId,versionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getWithdrawProgramVersionUrl = (vendorId: string,
    programId: string,
    versionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/versions/${encodeURIComponent(String(versionId))}/withdraw`
}

/**
 * @summary Withdraw a published version before it takes effect
 */
export const withdrawProgramVersion = async (vendorId: string,
    programId: string,
    versionId: string,
    withdrawProgramVersionBody: WithdrawProgramVersionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramVersion> => {

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
return fairwayFetch<ProgramVersion>(getWithdrawProgramVersionUrl(vendorId,programId,versionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(withdrawProgramVersionBody)
  }
);}





export const getWithdrawProgramVersionMutationKey = () => ['withdrawProgramVersion'] as const;

export const getWithdrawProgramVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawProgramVersion>>, TError,WithdrawProgramVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawProgramVersion>>, TError,WithdrawProgramVersionMutationVariables, TContext> => {

const mutationKey = getWithdrawProgramVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawProgramVersion>>, WithdrawProgramVersionMutationVariables> = (props) => {
          const {vendorId,programId,versionId,data} = props ?? {};

          return  withdrawProgramVersion(vendorId,programId,versionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawProgramVersionMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawProgramVersion>>>
    export type WithdrawProgramVersionMutationBody = WithdrawProgramVersionBody
    export type WithdrawProgramVersionMutationError = ErrorType<Problem>
    export type WithdrawProgramVersionMutationVariables = {vendorId: string;programId: string;versionId: string;data: WithdrawProgramVersionBody}

    /**
 * @summary Withdraw a published version before it takes effect
 */
export const useWithdrawProgramVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawProgramVersion>>, TError,WithdrawProgramVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawProgramVersion>>,
        TError,
        WithdrawProgramVersionMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawProgramVersionMutationOptions(options), queryClient);
    }
    export const getCompareProgramVersionsUrl = (vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/comparison?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/comparison`
}

/**
 * @summary What differs between two versions or drafts of a program, in words
 */
export const compareProgramVersions = async (vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramComparison> => {

  return fairwayFetch<ProgramComparison>(getCompareProgramVersionsUrl(vendorId,programId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCompareProgramVersionsQueryKey = (vendorId: string,
    programId: string,
    params?: CompareProgramVersionsParams,) => {
    return [
    `/v1/vendors/${vendorId}/programs/${programId}/comparison`, ...(params ? [params] : [])
    ] as const;
    }


export const getCompareProgramVersionsQueryOptions = <TData = Awaited<ReturnType<typeof compareProgramVersions>>, TError = ErrorType<Problem>>(vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCompareProgramVersionsQueryKey(vendorId,programId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof compareProgramVersions>>> = ({ signal }) => compareProgramVersions(vendorId,programId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && programId !== null && programId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CompareProgramVersionsQueryResult = NonNullable<Awaited<ReturnType<typeof compareProgramVersions>>>
export type CompareProgramVersionsQueryError = ErrorType<Problem>


export function useCompareProgramVersions<TData = Awaited<ReturnType<typeof compareProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof compareProgramVersions>>,
          TError,
          Awaited<ReturnType<typeof compareProgramVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCompareProgramVersions<TData = Awaited<ReturnType<typeof compareProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof compareProgramVersions>>,
          TError,
          Awaited<ReturnType<typeof compareProgramVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCompareProgramVersions<TData = Awaited<ReturnType<typeof compareProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What differs between two versions or drafts of a program, in words
 */

export function useCompareProgramVersions<TData = Awaited<ReturnType<typeof compareProgramVersions>>, TError = ErrorType<Problem>>(
 vendorId: string,
    programId: string,
    params: CompareProgramVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof compareProgramVersions>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCompareProgramVersionsQueryOptions(vendorId,programId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCompareProgramDocumentUrl = (vendorId: string,
    programId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/programs/${encodeURIComponent(String(programId))}/comparison`
}

/**
 * @summary What a document changes against what was announced last, else what is in force, or against another version
 */
export const compareProgramDocument = async (vendorId: string,
    programId: string,
    compareProgramDocumentBody: CompareProgramDocumentBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramComparison> => {

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
return fairwayFetch<ProgramComparison>(getCompareProgramDocumentUrl(vendorId,programId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(compareProgramDocumentBody)
  }
);}





export const getCompareProgramDocumentMutationKey = () => ['compareProgramDocument'] as const;

export const getCompareProgramDocumentMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof compareProgramDocument>>, TError,CompareProgramDocumentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof compareProgramDocument>>, TError,CompareProgramDocumentMutationVariables, TContext> => {

const mutationKey = getCompareProgramDocumentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof compareProgramDocument>>, CompareProgramDocumentMutationVariables> = (props) => {
          const {vendorId,programId,data} = props ?? {};

          return  compareProgramDocument(vendorId,programId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CompareProgramDocumentMutationResult = NonNullable<Awaited<ReturnType<typeof compareProgramDocument>>>
    export type CompareProgramDocumentMutationBody = CompareProgramDocumentBody
    export type CompareProgramDocumentMutationError = ErrorType<Problem>
    export type CompareProgramDocumentMutationVariables = {vendorId: string;programId: string;data: CompareProgramDocumentBody}

    /**
 * @summary What a document changes against what was announced last, else what is in force, or against another version
 */
export const useCompareProgramDocument = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof compareProgramDocument>>, TError,CompareProgramDocumentMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof compareProgramDocument>>,
        TError,
        CompareProgramDocumentMutationVariables,
        TContext
      > => {
      return useMutation(getCompareProgramDocumentMutationOptions(options), queryClient);
    }
    export const getGetProgramSchemaUrl = () => {




  return `/v1/program-schema.json`
}

/**
 * @summary The JSON Schema of program documents
 */
export const getProgramSchema = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<GetProgramSchemaReply> => {

  return fairwayFetch<GetProgramSchemaReply>(getGetProgramSchemaUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProgramSchemaQueryKey = () => {
    return [
    `/v1/program-schema.json`
    ] as const;
    }


export const getGetProgramSchemaQueryOptions = <TData = Awaited<ReturnType<typeof getProgramSchema>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProgramSchemaQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgramSchema>>> = ({ signal }) => getProgramSchema({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProgramSchemaQueryResult = NonNullable<Awaited<ReturnType<typeof getProgramSchema>>>
export type GetProgramSchemaQueryError = ErrorType<Problem>


export function useGetProgramSchema<TData = Awaited<ReturnType<typeof getProgramSchema>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramSchema>>,
          TError,
          Awaited<ReturnType<typeof getProgramSchema>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramSchema<TData = Awaited<ReturnType<typeof getProgramSchema>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramSchema>>,
          TError,
          Awaited<ReturnType<typeof getProgramSchema>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramSchema<TData = Awaited<ReturnType<typeof getProgramSchema>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The JSON Schema of program documents
 */

export function useGetProgramSchema<TData = Awaited<ReturnType<typeof getProgramSchema>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramSchema>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProgramSchemaQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getMatchRuleUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/rules/match`
}

/**
 * @summary Whom a condition holds for now: how many, and a few on either side with the reason
 */
export const matchRule = async (vendorId: string,
    matchRuleBody: MatchRuleBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RuleMatch> => {

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
return fairwayFetch<RuleMatch>(getMatchRuleUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(matchRuleBody)
  }
);}





export const getMatchRuleMutationKey = () => ['matchRule'] as const;

export const getMatchRuleMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof matchRule>>, TError,MatchRuleMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof matchRule>>, TError,MatchRuleMutationVariables, TContext> => {

const mutationKey = getMatchRuleMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof matchRule>>, MatchRuleMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  matchRule(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MatchRuleMutationResult = NonNullable<Awaited<ReturnType<typeof matchRule>>>
    export type MatchRuleMutationBody = MatchRuleBody
    export type MatchRuleMutationError = ErrorType<Problem>
    export type MatchRuleMutationVariables = {vendorId: string;data: MatchRuleBody}

    /**
 * @summary Whom a condition holds for now: how many, and a few on either side with the reason
 */
export const useMatchRule = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof matchRule>>, TError,MatchRuleMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof matchRule>>,
        TError,
        MatchRuleMutationVariables,
        TContext
      > => {
      return useMutation(getMatchRuleMutationOptions(options), queryClient);
    }
