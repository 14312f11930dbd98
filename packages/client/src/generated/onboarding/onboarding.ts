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
  CancelOnboardingBody,
  CompleteOnboardingTaskBody,
  CreateOnboardingTemplateBody,
  FullOnboarding,
  GetTimeToFirstValueReply,
  ListOnboardingTemplatesReply,
  ListOnboardingsParams,
  ListOnboardingsReply,
  ListPartnerOnboardingsReply,
  OnboardingTemplate,
  Problem,
  PublishOnboardingTemplateBody,
  SaveOnboardingDraftBody,
  SkipOnboardingTaskBody,
  StartOnboardingBody
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

export const getListOnboardingTemplatesUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates`
}

/**
 * @summary Checklists for new partners, each with the version in force and its draft
 */
export const listOnboardingTemplates = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListOnboardingTemplatesReply> => {

  return fairwayFetch<ListOnboardingTemplatesReply>(getListOnboardingTemplatesUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOnboardingTemplatesQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/onboarding-templates`
    ] as const;
    }


export const getListOnboardingTemplatesQueryOptions = <TData = Awaited<ReturnType<typeof listOnboardingTemplates>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOnboardingTemplatesQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOnboardingTemplates>>> = ({ signal }) => listOnboardingTemplates(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOnboardingTemplatesQueryResult = NonNullable<Awaited<ReturnType<typeof listOnboardingTemplates>>>
export type ListOnboardingTemplatesQueryError = ErrorType<Problem>


export function useListOnboardingTemplates<TData = Awaited<ReturnType<typeof listOnboardingTemplates>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardingTemplates>>,
          TError,
          Awaited<ReturnType<typeof listOnboardingTemplates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardingTemplates<TData = Awaited<ReturnType<typeof listOnboardingTemplates>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardingTemplates>>,
          TError,
          Awaited<ReturnType<typeof listOnboardingTemplates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardingTemplates<TData = Awaited<ReturnType<typeof listOnboardingTemplates>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Checklists for new partners, each with the version in force and its draft
 */

export function useListOnboardingTemplates<TData = Awaited<ReturnType<typeof listOnboardingTemplates>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardingTemplates>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOnboardingTemplatesQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateOnboardingTemplateUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates`
}

/**
 * @summary Begin a checklist, as a draft
 */
export const createOnboardingTemplate = async (vendorId: string,
    createOnboardingTemplateBody: CreateOnboardingTemplateBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<OnboardingTemplate> => {

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
return fairwayFetch<OnboardingTemplate>(getCreateOnboardingTemplateUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createOnboardingTemplateBody)
  }
);}





export const getCreateOnboardingTemplateMutationKey = () => ['createOnboardingTemplate'] as const;

export const getCreateOnboardingTemplateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOnboardingTemplate>>, TError,CreateOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createOnboardingTemplate>>, TError,CreateOnboardingTemplateMutationVariables, TContext> => {

const mutationKey = getCreateOnboardingTemplateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createOnboardingTemplate>>, CreateOnboardingTemplateMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createOnboardingTemplate(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateOnboardingTemplateMutationResult = NonNullable<Awaited<ReturnType<typeof createOnboardingTemplate>>>
    export type CreateOnboardingTemplateMutationBody = CreateOnboardingTemplateBody
    export type CreateOnboardingTemplateMutationError = ErrorType<Problem>
    export type CreateOnboardingTemplateMutationVariables = {vendorId: string;data: CreateOnboardingTemplateBody}

    /**
 * @summary Begin a checklist, as a draft
 */
export const useCreateOnboardingTemplate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOnboardingTemplate>>, TError,CreateOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createOnboardingTemplate>>,
        TError,
        CreateOnboardingTemplateMutationVariables,
        TContext
      > => {
      return useMutation(getCreateOnboardingTemplateMutationOptions(options), queryClient);
    }
    export const getGetOnboardingTemplateUrl = (vendorId: string,
    onboardingTemplateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates/${encodeURIComponent(String(onboardingTemplateId))}`
}

/**
 * @summary One checklist
 */
export const getOnboardingTemplate = async (vendorId: string,
    onboardingTemplateId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<OnboardingTemplate> => {

  return fairwayFetch<OnboardingTemplate>(getGetOnboardingTemplateUrl(vendorId,onboardingTemplateId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOnboardingTemplateQueryKey = (vendorId: string,
    onboardingTemplateId: string,) => {
    return [
    `/v1/vendors/${vendorId}/onboarding-templates/${onboardingTemplateId}`
    ] as const;
    }


export const getGetOnboardingTemplateQueryOptions = <TData = Awaited<ReturnType<typeof getOnboardingTemplate>>, TError = ErrorType<Problem>>(vendorId: string,
    onboardingTemplateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOnboardingTemplateQueryKey(vendorId,onboardingTemplateId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOnboardingTemplate>>> = ({ signal }) => getOnboardingTemplate(vendorId,onboardingTemplateId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && onboardingTemplateId !== null && onboardingTemplateId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOnboardingTemplateQueryResult = NonNullable<Awaited<ReturnType<typeof getOnboardingTemplate>>>
export type GetOnboardingTemplateQueryError = ErrorType<Problem>


export function useGetOnboardingTemplate<TData = Awaited<ReturnType<typeof getOnboardingTemplate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    onboardingTemplateId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOnboardingTemplate>>,
          TError,
          Awaited<ReturnType<typeof getOnboardingTemplate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOnboardingTemplate<TData = Awaited<ReturnType<typeof getOnboardingTemplate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    onboardingTemplateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOnboardingTemplate>>,
          TError,
          Awaited<ReturnType<typeof getOnboardingTemplate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOnboardingTemplate<TData = Awaited<ReturnType<typeof getOnboardingTemplate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    onboardingTemplateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One checklist
 */

export function useGetOnboardingTemplate<TData = Awaited<ReturnType<typeof getOnboardingTemplate>>, TError = ErrorType<Problem>>(
 vendorId: string,
    onboardingTemplateId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOnboardingTemplate>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOnboardingTemplateQueryOptions(vendorId,onboardingTemplateId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveOnboardingDraftUrl = (vendorId: string,
    onboardingTemplateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates/${encodeURIComponent(String(onboardingTemplateId))}/draft`
}

/**
 * @summary Write the draft of a checklist; send the revision of the template that you read
 */
export const saveOnboardingDraft = async (vendorId: string,
    onboardingTemplateId: string,
    saveOnboardingDraftBody: SaveOnboardingDraftBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<OnboardingTemplate> => {

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
return fairwayFetch<OnboardingTemplate>(getSaveOnboardingDraftUrl(vendorId,onboardingTemplateId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveOnboardingDraftBody)
  }
);}





export const getSaveOnboardingDraftMutationKey = () => ['saveOnboardingDraft'] as const;

export const getSaveOnboardingDraftMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveOnboardingDraft>>, TError,SaveOnboardingDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof saveOnboardingDraft>>, TError,SaveOnboardingDraftMutationVariables, TContext> => {

const mutationKey = getSaveOnboardingDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveOnboardingDraft>>, SaveOnboardingDraftMutationVariables> = (props) => {
          const {vendorId,onboardingTemplateId,data} = props ?? {};

          return  saveOnboardingDraft(vendorId,onboardingTemplateId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveOnboardingDraftMutationResult = NonNullable<Awaited<ReturnType<typeof saveOnboardingDraft>>>
    export type SaveOnboardingDraftMutationBody = SaveOnboardingDraftBody
    export type SaveOnboardingDraftMutationError = ErrorType<Problem>
    export type SaveOnboardingDraftMutationVariables = {vendorId: string;onboardingTemplateId: string;data: SaveOnboardingDraftBody}

    /**
 * @summary Write the draft of a checklist; send the revision of the template that you read
 */
export const useSaveOnboardingDraft = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveOnboardingDraft>>, TError,SaveOnboardingDraftMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveOnboardingDraft>>,
        TError,
        SaveOnboardingDraftMutationVariables,
        TContext
      > => {
      return useMutation(getSaveOnboardingDraftMutationOptions(options), queryClient);
    }
    export const getPublishOnboardingTemplateUrl = (vendorId: string,
    onboardingTemplateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates/${encodeURIComponent(String(onboardingTemplateId))}/publish`
}

/**
 * @summary Publish the draft: partners that begin from now on go by it, those that have begun go on by theirs
 */
export const publishOnboardingTemplate = async (vendorId: string,
    onboardingTemplateId: string,
    publishOnboardingTemplateBody: PublishOnboardingTemplateBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<OnboardingTemplate> => {

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
return fairwayFetch<OnboardingTemplate>(getPublishOnboardingTemplateUrl(vendorId,onboardingTemplateId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishOnboardingTemplateBody)
  }
);}





export const getPublishOnboardingTemplateMutationKey = () => ['publishOnboardingTemplate'] as const;

export const getPublishOnboardingTemplateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOnboardingTemplate>>, TError,PublishOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishOnboardingTemplate>>, TError,PublishOnboardingTemplateMutationVariables, TContext> => {

const mutationKey = getPublishOnboardingTemplateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishOnboardingTemplate>>, PublishOnboardingTemplateMutationVariables> = (props) => {
          const {vendorId,onboardingTemplateId,data} = props ?? {};

          return  publishOnboardingTemplate(vendorId,onboardingTemplateId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishOnboardingTemplateMutationResult = NonNullable<Awaited<ReturnType<typeof publishOnboardingTemplate>>>
    export type PublishOnboardingTemplateMutationBody = PublishOnboardingTemplateBody
    export type PublishOnboardingTemplateMutationError = ErrorType<Problem>
    export type PublishOnboardingTemplateMutationVariables = {vendorId: string;onboardingTemplateId: string;data: PublishOnboardingTemplateBody}

    /**
 * @summary Publish the draft: partners that begin from now on go by it, those that have begun go on by theirs
 */
export const usePublishOnboardingTemplate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOnboardingTemplate>>, TError,PublishOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishOnboardingTemplate>>,
        TError,
        PublishOnboardingTemplateMutationVariables,
        TContext
      > => {
      return useMutation(getPublishOnboardingTemplateMutationOptions(options), queryClient);
    }
    export const getRetireOnboardingTemplateUrl = (vendorId: string,
    onboardingTemplateId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-templates/${encodeURIComponent(String(onboardingTemplateId))}/retire`
}

/**
 * @summary Begin a checklist for nobody any more; who has begun goes on
 */
export const retireOnboardingTemplate = async (vendorId: string,
    onboardingTemplateId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<OnboardingTemplate> => {

  return fairwayFetch<OnboardingTemplate>(getRetireOnboardingTemplateUrl(vendorId,onboardingTemplateId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRetireOnboardingTemplateMutationKey = () => ['retireOnboardingTemplate'] as const;

export const getRetireOnboardingTemplateMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireOnboardingTemplate>>, TError,RetireOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof retireOnboardingTemplate>>, TError,RetireOnboardingTemplateMutationVariables, TContext> => {

const mutationKey = getRetireOnboardingTemplateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retireOnboardingTemplate>>, RetireOnboardingTemplateMutationVariables> = (props) => {
          const {vendorId,onboardingTemplateId} = props ?? {};

          return  retireOnboardingTemplate(vendorId,onboardingTemplateId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RetireOnboardingTemplateMutationResult = NonNullable<Awaited<ReturnType<typeof retireOnboardingTemplate>>>

    export type RetireOnboardingTemplateMutationError = ErrorType<Problem>
    export type RetireOnboardingTemplateMutationVariables = {vendorId: string;onboardingTemplateId: string}

    /**
 * @summary Begin a checklist for nobody any more; who has begun goes on
 */
export const useRetireOnboardingTemplate = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireOnboardingTemplate>>, TError,RetireOnboardingTemplateMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retireOnboardingTemplate>>,
        TError,
        RetireOnboardingTemplateMutationVariables,
        TContext
      > => {
      return useMutation(getRetireOnboardingTemplateMutationOptions(options), queryClient);
    }
    export const getGetTimeToFirstValueUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboarding-times`
}

/**
 * @summary How long partners took to first value, by checklist: the middle, the quarters, and each partner behind them
 */
export const getTimeToFirstValue = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetTimeToFirstValueReply> => {

  return fairwayFetch<GetTimeToFirstValueReply>(getGetTimeToFirstValueUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetTimeToFirstValueQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/onboarding-times`
    ] as const;
    }


export const getGetTimeToFirstValueQueryOptions = <TData = Awaited<ReturnType<typeof getTimeToFirstValue>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetTimeToFirstValueQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getTimeToFirstValue>>> = ({ signal }) => getTimeToFirstValue(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetTimeToFirstValueQueryResult = NonNullable<Awaited<ReturnType<typeof getTimeToFirstValue>>>
export type GetTimeToFirstValueQueryError = ErrorType<Problem>


export function useGetTimeToFirstValue<TData = Awaited<ReturnType<typeof getTimeToFirstValue>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTimeToFirstValue>>,
          TError,
          Awaited<ReturnType<typeof getTimeToFirstValue>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTimeToFirstValue<TData = Awaited<ReturnType<typeof getTimeToFirstValue>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTimeToFirstValue>>,
          TError,
          Awaited<ReturnType<typeof getTimeToFirstValue>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTimeToFirstValue<TData = Awaited<ReturnType<typeof getTimeToFirstValue>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How long partners took to first value, by checklist: the middle, the quarters, and each partner behind them
 */

export function useGetTimeToFirstValue<TData = Awaited<ReturnType<typeof getTimeToFirstValue>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTimeToFirstValue>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetTimeToFirstValueQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOnboardingsUrl = (vendorId: string,
    params?: ListOnboardingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboardings?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/onboardings`
}

/**
 * @summary Partners that are being onboarded; stalled ones first, then by what is due
 */
export const listOnboardings = async (vendorId: string,
    params?: ListOnboardingsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListOnboardingsReply> => {

  return fairwayFetch<ListOnboardingsReply>(getListOnboardingsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOnboardingsInfiniteQueryKey = (vendorId: string,
    params?: ListOnboardingsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/onboardings`, ...(params ? [params] : [])
    ] as const;
    }

export const getListOnboardingsQueryKey = (vendorId: string,
    params?: ListOnboardingsParams,) => {
    return [
    `/v1/vendors/${vendorId}/onboardings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOnboardingsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listOnboardings>>, ListOnboardingsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOnboardingsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOnboardings>>, QueryKey, ListOnboardingsParams['cursor']> = ({ signal, pageParam }) => listOnboardings(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOnboardingsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listOnboardings>>>
export type ListOnboardingsInfiniteQueryError = ErrorType<Problem>


export function useListOnboardingsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listOnboardings>>, ListOnboardingsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListOnboardingsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listOnboardings>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardingsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listOnboardings>>, ListOnboardingsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listOnboardings>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardingsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listOnboardings>>, ListOnboardingsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners that are being onboarded; stalled ones first, then by what is due
 */

export function useListOnboardingsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listOnboardings>>, ListOnboardingsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData, QueryKey, ListOnboardingsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOnboardingsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOnboardingsQueryOptions = <TData = Awaited<ReturnType<typeof listOnboardings>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOnboardingsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOnboardings>>> = ({ signal }) => listOnboardings(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOnboardingsQueryResult = NonNullable<Awaited<ReturnType<typeof listOnboardings>>>
export type ListOnboardingsQueryError = ErrorType<Problem>


export function useListOnboardings<TData = Awaited<ReturnType<typeof listOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListOnboardingsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listOnboardings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardings<TData = Awaited<ReturnType<typeof listOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listOnboardings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOnboardings<TData = Awaited<ReturnType<typeof listOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners that are being onboarded; stalled ones first, then by what is due
 */

export function useListOnboardings<TData = Awaited<ReturnType<typeof listOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListOnboardingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOnboardingsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerOnboardingsUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings`
}

/**
 * @summary A partner's checklists with their tasks; those that run first
 */
export const listPartnerOnboardings = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerOnboardingsReply> => {

  return fairwayFetch<ListPartnerOnboardingsReply>(getListPartnerOnboardingsUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerOnboardingsQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/onboardings`
    ] as const;
    }


export const getListPartnerOnboardingsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerOnboardings>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerOnboardingsQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerOnboardings>>> = ({ signal }) => listPartnerOnboardings(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerOnboardingsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerOnboardings>>>
export type ListPartnerOnboardingsQueryError = ErrorType<Problem>


export function useListPartnerOnboardings<TData = Awaited<ReturnType<typeof listPartnerOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listPartnerOnboardings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerOnboardings<TData = Awaited<ReturnType<typeof listPartnerOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerOnboardings>>,
          TError,
          Awaited<ReturnType<typeof listPartnerOnboardings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerOnboardings<TData = Awaited<ReturnType<typeof listPartnerOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's checklists with their tasks; those that run first
 */

export function useListPartnerOnboardings<TData = Awaited<ReturnType<typeof listPartnerOnboardings>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerOnboardings>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerOnboardingsQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartOnboardingUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings`
}

/**
 * @summary Start a checklist for a partner
 */
export const startOnboarding = async (vendorId: string,
    partnerId: string,
    startOnboardingBody: StartOnboardingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullOnboarding> => {

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
return fairwayFetch<FullOnboarding>(getStartOnboardingUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startOnboardingBody)
  }
);}





export const getStartOnboardingMutationKey = () => ['startOnboarding'] as const;

export const getStartOnboardingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startOnboarding>>, TError,StartOnboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startOnboarding>>, TError,StartOnboardingMutationVariables, TContext> => {

const mutationKey = getStartOnboardingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startOnboarding>>, StartOnboardingMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  startOnboarding(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartOnboardingMutationResult = NonNullable<Awaited<ReturnType<typeof startOnboarding>>>
    export type StartOnboardingMutationBody = StartOnboardingBody
    export type StartOnboardingMutationError = ErrorType<Problem>
    export type StartOnboardingMutationVariables = {vendorId: string;partnerId: string;data: StartOnboardingBody}

    /**
 * @summary Start a checklist for a partner
 */
export const useStartOnboarding = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startOnboarding>>, TError,StartOnboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startOnboarding>>,
        TError,
        StartOnboardingMutationVariables,
        TContext
      > => {
      return useMutation(getStartOnboardingMutationOptions(options), queryClient);
    }
    export const getCompleteOnboardingTaskUrl = (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings/${encodeURIComponent(String(onboardingId))}/tasks/${encodeURIComponent(String(task))}/complete`
}

/**
 * @summary Say that a task is done
 */
export const completeOnboardingTask = async (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string,
    completeOnboardingTaskBody: CompleteOnboardingTaskBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullOnboarding> => {

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
return fairwayFetch<FullOnboarding>(getCompleteOnboardingTaskUrl(vendorId,partnerId,onboardingId,task),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(completeOnboardingTaskBody)
  }
);}





export const getCompleteOnboardingTaskMutationKey = () => ['completeOnboardingTask'] as const;

export const getCompleteOnboardingTaskMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeOnboardingTask>>, TError,CompleteOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof completeOnboardingTask>>, TError,CompleteOnboardingTaskMutationVariables, TContext> => {

const mutationKey = getCompleteOnboardingTaskMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof completeOnboardingTask>>, CompleteOnboardingTaskMutationVariables> = (props) => {
          const {vendorId,partnerId,onboardingId,task,data} = props ?? {};

          return  completeOnboardingTask(vendorId,partnerId,onboardingId,task,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CompleteOnboardingTaskMutationResult = NonNullable<Awaited<ReturnType<typeof completeOnboardingTask>>>
    export type CompleteOnboardingTaskMutationBody = CompleteOnboardingTaskBody
    export type CompleteOnboardingTaskMutationError = ErrorType<Problem>
    export type CompleteOnboardingTaskMutationVariables = {vendorId: string;partnerId: string;onboardingId: string;task: string;data: CompleteOnboardingTaskBody}

    /**
 * @summary Say that a task is done
 */
export const useCompleteOnboardingTask = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeOnboardingTask>>, TError,CompleteOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof completeOnboardingTask>>,
        TError,
        CompleteOnboardingTaskMutationVariables,
        TContext
      > => {
      return useMutation(getCompleteOnboardingTaskMutationOptions(options), queryClient);
    }
    export const getSkipOnboardingTaskUrl = (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings/${encodeURIComponent(String(onboardingId))}/tasks/${encodeURIComponent(String(task))}/skip`
}

/**
 * @summary Leave a task out for this partner, with a reason
 */
export const skipOnboardingTask = async (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string,
    skipOnboardingTaskBody: SkipOnboardingTaskBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullOnboarding> => {

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
return fairwayFetch<FullOnboarding>(getSkipOnboardingTaskUrl(vendorId,partnerId,onboardingId,task),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(skipOnboardingTaskBody)
  }
);}





export const getSkipOnboardingTaskMutationKey = () => ['skipOnboardingTask'] as const;

export const getSkipOnboardingTaskMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipOnboardingTask>>, TError,SkipOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof skipOnboardingTask>>, TError,SkipOnboardingTaskMutationVariables, TContext> => {

const mutationKey = getSkipOnboardingTaskMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof skipOnboardingTask>>, SkipOnboardingTaskMutationVariables> = (props) => {
          const {vendorId,partnerId,onboardingId,task,data} = props ?? {};

          return  skipOnboardingTask(vendorId,partnerId,onboardingId,task,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SkipOnboardingTaskMutationResult = NonNullable<Awaited<ReturnType<typeof skipOnboardingTask>>>
    export type SkipOnboardingTaskMutationBody = SkipOnboardingTaskBody
    export type SkipOnboardingTaskMutationError = ErrorType<Problem>
    export type SkipOnboardingTaskMutationVariables = {vendorId: string;partnerId: string;onboardingId: string;task: string;data: SkipOnboardingTaskBody}

    /**
 * @summary Leave a task out for this partner, with a reason
 */
export const useSkipOnboardingTask = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipOnboardingTask>>, TError,SkipOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof skipOnboardingTask>>,
        TError,
        SkipOnboardingTaskMutationVariables,
        TContext
      > => {
      return useMutation(getSkipOnboardingTaskMutationOptions(options), queryClient);
    }
    export const getReopenOnboardingTaskUrl = (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings/${encodeURIComponent(String(onboardingId))}/tasks/${encodeURIComponent(String(task))}/reopen`
}

/**
 * @summary Open a task again that was completed or left out by hand
 */
export const reopenOnboardingTask = async (vendorId: string,
    partnerId: string,
    onboardingId: string,
    task: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullOnboarding> => {

  return fairwayFetch<FullOnboarding>(getReopenOnboardingTaskUrl(vendorId,partnerId,onboardingId,task),
  {
    ...options,
    method: 'POST'


  }
);}





export const getReopenOnboardingTaskMutationKey = () => ['reopenOnboardingTask'] as const;

export const getReopenOnboardingTaskMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reopenOnboardingTask>>, TError,ReopenOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof reopenOnboardingTask>>, TError,ReopenOnboardingTaskMutationVariables, TContext> => {

const mutationKey = getReopenOnboardingTaskMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reopenOnboardingTask>>, ReopenOnboardingTaskMutationVariables> = (props) => {
          const {vendorId,partnerId,onboardingId,task} = props ?? {};

          return  reopenOnboardingTask(vendorId,partnerId,onboardingId,task,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReopenOnboardingTaskMutationResult = NonNullable<Awaited<ReturnType<typeof reopenOnboardingTask>>>

    export type ReopenOnboardingTaskMutationError = ErrorType<Problem>
    export type ReopenOnboardingTaskMutationVariables = {vendorId: string;partnerId: string;onboardingId: string;task: string}

    /**
 * @summary Open a task again that was completed or left out by hand
 */
export const useReopenOnboardingTask = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reopenOnboardingTask>>, TError,ReopenOnboardingTaskMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reopenOnboardingTask>>,
        TError,
        ReopenOnboardingTaskMutationVariables,
        TContext
      > => {
      return useMutation(getReopenOnboardingTaskMutationOptions(options), queryClient);
    }
    export const getCancelOnboardingUrl = (vendorId: string,
    partnerId: string,
    onboardingId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/onboardings/${encodeURIComponent(String(onboardingId))}/cancel`
}

/**
 * @summary End a checklist before it is completed, with a reason
 */
export const cancelOnboarding = async (vendorId: string,
    partnerId: string,
    onboardingId: string,
    cancelOnboardingBody: CancelOnboardingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<FullOnboarding> => {

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
return fairwayFetch<FullOnboarding>(getCancelOnboardingUrl(vendorId,partnerId,onboardingId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(cancelOnboardingBody)
  }
);}





export const getCancelOnboardingMutationKey = () => ['cancelOnboarding'] as const;

export const getCancelOnboardingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOnboarding>>, TError,CancelOnboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelOnboarding>>, TError,CancelOnboardingMutationVariables, TContext> => {

const mutationKey = getCancelOnboardingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelOnboarding>>, CancelOnboardingMutationVariables> = (props) => {
          const {vendorId,partnerId,onboardingId,data} = props ?? {};

          return  cancelOnboarding(vendorId,partnerId,onboardingId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelOnboardingMutationResult = NonNullable<Awaited<ReturnType<typeof cancelOnboarding>>>
    export type CancelOnboardingMutationBody = CancelOnboardingBody
    export type CancelOnboardingMutationError = ErrorType<Problem>
    export type CancelOnboardingMutationVariables = {vendorId: string;partnerId: string;onboardingId: string;data: CancelOnboardingBody}

    /**
 * @summary End a checklist before it is completed, with a reason
 */
export const useCancelOnboarding = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOnboarding>>, TError,CancelOnboardingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelOnboarding>>,
        TError,
        CancelOnboardingMutationVariables,
        TContext
      > => {
      return useMutation(getCancelOnboardingMutationOptions(options), queryClient);
    }
