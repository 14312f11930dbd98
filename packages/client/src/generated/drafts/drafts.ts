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
  CreateDraftBody,
  Draft,
  ListDraftsParams,
  ListDraftsReply,
  MarkDraftPlannedBody,
  Problem,
  ProgramVersion,
  PublishDraftBody,
  SaveDraftBody
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

export const getListDraftsUrl = (vendorId: string,
    params?: ListDraftsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts`
}

/**
 * @summary Drafts and planned versions of all programs, or of one, the one edited last first
 */
export const listDrafts = async (vendorId: string,
    params?: ListDraftsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListDraftsReply> => {

  return fairwayFetch<ListDraftsReply>(getListDraftsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListDraftsQueryKey = (vendorId: string,
    params?: ListDraftsParams,) => {
    return [
    `/v1/vendors/${vendorId}/drafts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListDraftsQueryOptions = <TData = Awaited<ReturnType<typeof listDrafts>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListDraftsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListDraftsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listDrafts>>> = ({ signal }) => listDrafts(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListDraftsQueryResult = NonNullable<Awaited<ReturnType<typeof listDrafts>>>
export type ListDraftsQueryError = ErrorType<Problem>


export function useListDrafts<TData = Awaited<ReturnType<typeof listDrafts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListDraftsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDrafts>>,
          TError,
          Awaited<ReturnType<typeof listDrafts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDrafts<TData = Awaited<ReturnType<typeof listDrafts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListDraftsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDrafts>>,
          TError,
          Awaited<ReturnType<typeof listDrafts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDrafts<TData = Awaited<ReturnType<typeof listDrafts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListDraftsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Drafts and planned versions of all programs, or of one, the one edited last first
 */

export function useListDrafts<TData = Awaited<ReturnType<typeof listDrafts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListDraftsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDrafts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListDraftsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateDraftUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts`
}

/**
 * @summary Start a draft: of a new program, or of the next version of one
 */
export const createDraft = async (vendorId: string,
    createDraftBody: CreateDraftBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Draft> => {

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
return fairwayFetch<Draft>(getCreateDraftUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createDraftBody)
  }
);}





export const getCreateDraftMutationKey = () => ['createDraft'] as const;

export const getCreateDraftMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createDraft>>, TError,CreateDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createDraft>>, TError,CreateDraftMutationVariables, TContext> => {

const mutationKey = getCreateDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createDraft>>, CreateDraftMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createDraft(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateDraftMutationResult = NonNullable<Awaited<ReturnType<typeof createDraft>>>
    export type CreateDraftMutationBody = CreateDraftBody
    export type CreateDraftMutationError = ErrorType<Problem>
    export type CreateDraftMutationVariables = {vendorId: string;data: CreateDraftBody}

    /**
 * @summary Start a draft: of a new program, or of the next version of one
 */
export const useCreateDraft = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createDraft>>, TError,CreateDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createDraft>>,
        TError,
        CreateDraftMutationVariables,
        TContext
      > => {
      return useMutation(getCreateDraftMutationOptions(options), queryClient);
    }
    export const getGetDraftUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}`
}

/**
 * @summary A draft with its document, its problems and how it reads
 */
export const getDraft = async (vendorId: string,
    draftId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Draft> => {

  return fairwayFetch<Draft>(getGetDraftUrl(vendorId,draftId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetDraftQueryKey = (vendorId: string,
    draftId: string,) => {
    return [
    `/v1/vendors/${vendorId}/drafts/${draftId}`
    ] as const;
    }


export const getGetDraftQueryOptions = <TData = Awaited<ReturnType<typeof getDraft>>, TError = ErrorType<Problem>>(vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDraftQueryKey(vendorId,draftId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDraft>>> = ({ signal }) => getDraft(vendorId,draftId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && draftId !== null && draftId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDraftQueryResult = NonNullable<Awaited<ReturnType<typeof getDraft>>>
export type GetDraftQueryError = ErrorType<Problem>


export function useGetDraft<TData = Awaited<ReturnType<typeof getDraft>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDraft>>,
          TError,
          Awaited<ReturnType<typeof getDraft>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDraft<TData = Awaited<ReturnType<typeof getDraft>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDraft>>,
          TError,
          Awaited<ReturnType<typeof getDraft>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDraft<TData = Awaited<ReturnType<typeof getDraft>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A draft with its document, its problems and how it reads
 */

export function useGetDraft<TData = Awaited<ReturnType<typeof getDraft>>, TError = ErrorType<Problem>>(
 vendorId: string,
    draftId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDraft>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDraftQueryOptions(vendorId,draftId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveDraftUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}`
}

/**
 * @summary Save a draft, with or without problems; refused when somebody saved it meanwhile
 */
export const saveDraft = async (vendorId: string,
    draftId: string,
    saveDraftBody: SaveDraftBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Draft> => {

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
return fairwayFetch<Draft>(getSaveDraftUrl(vendorId,draftId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveDraftBody)
  }
);}





export const getSaveDraftMutationKey = () => ['saveDraft'] as const;

export const getSaveDraftMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveDraft>>, TError,SaveDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof saveDraft>>, TError,SaveDraftMutationVariables, TContext> => {

const mutationKey = getSaveDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveDraft>>, SaveDraftMutationVariables> = (props) => {
          const {vendorId,draftId,data} = props ?? {};

          return  saveDraft(vendorId,draftId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveDraftMutationResult = NonNullable<Awaited<ReturnType<typeof saveDraft>>>
    export type SaveDraftMutationBody = SaveDraftBody
    export type SaveDraftMutationError = ErrorType<Problem>
    export type SaveDraftMutationVariables = {vendorId: string;draftId: string;data: SaveDraftBody}

    /**
 * @summary Save a draft, with or without problems; refused when somebody saved it meanwhile
 */
export const useSaveDraft = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveDraft>>, TError,SaveDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveDraft>>,
        TError,
        SaveDraftMutationVariables,
        TContext
      > => {
      return useMutation(getSaveDraftMutationOptions(options), queryClient);
    }
    export const getDiscardDraftUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}`
}

/**
 * @summary Discard a draft
 */
export const discardDraft = async (vendorId: string,
    draftId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getDiscardDraftUrl(vendorId,draftId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDiscardDraftMutationKey = () => ['discardDraft'] as const;

export const getDiscardDraftMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardDraft>>, TError,DiscardDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof discardDraft>>, TError,DiscardDraftMutationVariables, TContext> => {

const mutationKey = getDiscardDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof discardDraft>>, DiscardDraftMutationVariables> = (props) => {
          const {vendorId,draftId} = props ?? {};

          return  discardDraft(vendorId,draftId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DiscardDraftMutationResult = NonNullable<Awaited<ReturnType<typeof discardDraft>>>

    export type DiscardDraftMutationError = ErrorType<Problem>
    export type DiscardDraftMutationVariables = {vendorId: string;draftId: string}

    /**
 * @summary Discard a draft
 */
export const useDiscardDraft = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardDraft>>, TError,DiscardDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof discardDraft>>,
        TError,
        DiscardDraftMutationVariables,
        TContext
      > => {
      return useMutation(getDiscardDraftMutationOptions(options), queryClient);
    }
    export const getMarkDraftPlannedUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/planned`
}

/**
 * @summary Mark a sound draft as planned for a date; refused with place and remedy while it has a problem
 */
export const markDraftPlanned = async (vendorId: string,
    draftId: string,
    markDraftPlannedBody: MarkDraftPlannedBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Draft> => {

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
return fairwayFetch<Draft>(getMarkDraftPlannedUrl(vendorId,draftId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(markDraftPlannedBody)
  }
);}





export const getMarkDraftPlannedMutationKey = () => ['markDraftPlanned'] as const;

export const getMarkDraftPlannedMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markDraftPlanned>>, TError,MarkDraftPlannedMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof markDraftPlanned>>, TError,MarkDraftPlannedMutationVariables, TContext> => {

const mutationKey = getMarkDraftPlannedMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markDraftPlanned>>, MarkDraftPlannedMutationVariables> = (props) => {
          const {vendorId,draftId,data} = props ?? {};

          return  markDraftPlanned(vendorId,draftId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MarkDraftPlannedMutationResult = NonNullable<Awaited<ReturnType<typeof markDraftPlanned>>>
    export type MarkDraftPlannedMutationBody = MarkDraftPlannedBody
    export type MarkDraftPlannedMutationError = ErrorType<Problem>
    export type MarkDraftPlannedMutationVariables = {vendorId: string;draftId: string;data: MarkDraftPlannedBody}

    /**
 * @summary Mark a sound draft as planned for a date; refused with place and remedy while it has a problem
 */
export const useMarkDraftPlanned = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markDraftPlanned>>, TError,MarkDraftPlannedMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markDraftPlanned>>,
        TError,
        MarkDraftPlannedMutationVariables,
        TContext
      > => {
      return useMutation(getMarkDraftPlannedMutationOptions(options), queryClient);
    }
    export const getPublishDraftUrl = (vendorId: string,
    draftId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/drafts/${encodeURIComponent(String(draftId))}/publish`
}

/**
 * @summary Publish a draft; it takes effect on its date
 */
export const publishDraft = async (vendorId: string,
    draftId: string,
    publishDraftBody: PublishDraftBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ProgramVersion> => {

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
return fairwayFetch<ProgramVersion>(getPublishDraftUrl(vendorId,draftId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishDraftBody)
  }
);}





export const getPublishDraftMutationKey = () => ['publishDraft'] as const;

export const getPublishDraftMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishDraft>>, TError,PublishDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishDraft>>, TError,PublishDraftMutationVariables, TContext> => {

const mutationKey = getPublishDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishDraft>>, PublishDraftMutationVariables> = (props) => {
          const {vendorId,draftId,data} = props ?? {};

          return  publishDraft(vendorId,draftId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishDraftMutationResult = NonNullable<Awaited<ReturnType<typeof publishDraft>>>
    export type PublishDraftMutationBody = PublishDraftBody
    export type PublishDraftMutationError = ErrorType<Problem>
    export type PublishDraftMutationVariables = {vendorId: string;draftId: string;data: PublishDraftBody}

    /**
 * @summary Publish a draft; it takes effect on its date
 */
export const usePublishDraft = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishDraft>>, TError,PublishDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishDraft>>,
        TError,
        PublishDraftMutationVariables,
        TContext
      > => {
      return useMutation(getPublishDraftMutationOptions(options), queryClient);
    }
