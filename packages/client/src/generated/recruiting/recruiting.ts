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
  AcceptPartnerApplicationBody,
  AcceptPartnerApplicationReply,
  ApprovePartnerApplicationBody,
  ApprovePartnerApplicationReply,
  AskApplicantBody,
  AskApplicantReply,
  CloseApplicationFormReply,
  CreateApplicationFormBody,
  CreateApplicationFormReply,
  CreatePartnerApplicationBody,
  CreatePartnerApplicationReply,
  DeclinePartnerApplicationBody,
  DeclinePartnerApplicationReply,
  GetApplicationFormReply,
  GetPartnerApplicationReply,
  ListApplicationFormsReply,
  ListPartnerApplicationsParams,
  ListPartnerApplicationsReply,
  MergePartnerBody,
  MergePartnerReply,
  ObjectToPartnerApplicationBody,
  ObjectToPartnerApplicationReply,
  PreviewApprovalsBody,
  PreviewApprovalsReply,
  PreviewPartnerMergeParams,
  PreviewPartnerMergeReply,
  Problem,
  PublishApplicationFormBody,
  PublishApplicationFormReply,
  ReviewPartnerApplicationReply,
  SaveApplicationFormBody,
  SaveApplicationFormReply,
  SettleApplicationMatchBody,
  SettleApplicationMatchReply
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

export const getListApplicationFormsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms`
}

/**
 * @summary The application forms of the vendor's programs
 */
export const listApplicationForms = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListApplicationFormsReply> => {

  return fairwayFetch<ListApplicationFormsReply>(getListApplicationFormsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListApplicationFormsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/application-forms`
    ] as const;
    }


export const getListApplicationFormsQueryOptions = <TData = Awaited<ReturnType<typeof listApplicationForms>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListApplicationFormsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listApplicationForms>>> = ({ signal }) => listApplicationForms(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListApplicationFormsQueryResult = NonNullable<Awaited<ReturnType<typeof listApplicationForms>>>
export type ListApplicationFormsQueryError = ErrorType<Problem>


export function useListApplicationForms<TData = Awaited<ReturnType<typeof listApplicationForms>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationForms>>,
          TError,
          Awaited<ReturnType<typeof listApplicationForms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationForms<TData = Awaited<ReturnType<typeof listApplicationForms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationForms>>,
          TError,
          Awaited<ReturnType<typeof listApplicationForms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationForms<TData = Awaited<ReturnType<typeof listApplicationForms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The application forms of the vendor's programs
 */

export function useListApplicationForms<TData = Awaited<ReturnType<typeof listApplicationForms>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationForms>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListApplicationFormsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateApplicationFormUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms`
}

/**
 * @summary Begin an application form with the questions that most programs ask
 */
export const createApplicationForm = async (vendorId: string,
    createApplicationFormBody: CreateApplicationFormBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CreateApplicationFormReply> => {

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
return fairwayFetch<CreateApplicationFormReply>(getCreateApplicationFormUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createApplicationFormBody)
  }
);}





export const getCreateApplicationFormMutationKey = () => ['createApplicationForm'] as const;

export const getCreateApplicationFormMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createApplicationForm>>, TError,CreateApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createApplicationForm>>, TError,CreateApplicationFormMutationVariables, TContext> => {

const mutationKey = getCreateApplicationFormMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createApplicationForm>>, CreateApplicationFormMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createApplicationForm(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateApplicationFormMutationResult = NonNullable<Awaited<ReturnType<typeof createApplicationForm>>>
    export type CreateApplicationFormMutationBody = CreateApplicationFormBody
    export type CreateApplicationFormMutationError = ErrorType<Problem>
    export type CreateApplicationFormMutationVariables = {vendorId: string;data: CreateApplicationFormBody}

    /**
 * @summary Begin an application form with the questions that most programs ask
 */
export const useCreateApplicationForm = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createApplicationForm>>, TError,CreateApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createApplicationForm>>,
        TError,
        CreateApplicationFormMutationVariables,
        TContext
      > => {
      return useMutation(getCreateApplicationFormMutationOptions(options), queryClient);
    }
    export const getGetApplicationFormUrl = (vendorId: string,
    applicationFormId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms/${encodeURIComponent(String(applicationFormId))}`
}

/**
 * @summary One form as it is being edited, with what keeps it from being published
 */
export const getApplicationForm = async (vendorId: string,
    applicationFormId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetApplicationFormReply> => {

  return fairwayFetch<GetApplicationFormReply>(getGetApplicationFormUrl(vendorId,applicationFormId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetApplicationFormQueryKey = (vendorId: string,
    applicationFormId: string,) => {
    return [
    `/v1/vendors/${vendorId}/application-forms/${applicationFormId}`
    ] as const;
    }


export const getGetApplicationFormQueryOptions = <TData = Awaited<ReturnType<typeof getApplicationForm>>, TError = ErrorType<Problem>>(vendorId: string,
    applicationFormId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetApplicationFormQueryKey(vendorId,applicationFormId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getApplicationForm>>> = ({ signal }) => getApplicationForm(vendorId,applicationFormId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && applicationFormId !== null && applicationFormId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetApplicationFormQueryResult = NonNullable<Awaited<ReturnType<typeof getApplicationForm>>>
export type GetApplicationFormQueryError = ErrorType<Problem>


export function useGetApplicationForm<TData = Awaited<ReturnType<typeof getApplicationForm>>, TError = ErrorType<Problem>>(
 vendorId: string,
    applicationFormId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApplicationForm>>,
          TError,
          Awaited<ReturnType<typeof getApplicationForm>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetApplicationForm<TData = Awaited<ReturnType<typeof getApplicationForm>>, TError = ErrorType<Problem>>(
 vendorId: string,
    applicationFormId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApplicationForm>>,
          TError,
          Awaited<ReturnType<typeof getApplicationForm>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetApplicationForm<TData = Awaited<ReturnType<typeof getApplicationForm>>, TError = ErrorType<Problem>>(
 vendorId: string,
    applicationFormId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One form as it is being edited, with what keeps it from being published
 */

export function useGetApplicationForm<TData = Awaited<ReturnType<typeof getApplicationForm>>, TError = ErrorType<Problem>>(
 vendorId: string,
    applicationFormId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetApplicationFormQueryOptions(vendorId,applicationFormId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveApplicationFormUrl = (vendorId: string,
    applicationFormId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms/${encodeURIComponent(String(applicationFormId))}`
}

/**
 * @summary Save the questions or the settings of a form; questions reach applicants when they are published
 */
export const saveApplicationForm = async (vendorId: string,
    applicationFormId: string,
    saveApplicationFormBody: SaveApplicationFormBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SaveApplicationFormReply> => {

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
return fairwayFetch<SaveApplicationFormReply>(getSaveApplicationFormUrl(vendorId,applicationFormId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveApplicationFormBody)
  }
);}





export const getSaveApplicationFormMutationKey = () => ['saveApplicationForm'] as const;

export const getSaveApplicationFormMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveApplicationForm>>, TError,SaveApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof saveApplicationForm>>, TError,SaveApplicationFormMutationVariables, TContext> => {

const mutationKey = getSaveApplicationFormMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveApplicationForm>>, SaveApplicationFormMutationVariables> = (props) => {
          const {vendorId,applicationFormId,data} = props ?? {};

          return  saveApplicationForm(vendorId,applicationFormId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveApplicationFormMutationResult = NonNullable<Awaited<ReturnType<typeof saveApplicationForm>>>
    export type SaveApplicationFormMutationBody = SaveApplicationFormBody
    export type SaveApplicationFormMutationError = ErrorType<Problem>
    export type SaveApplicationFormMutationVariables = {vendorId: string;applicationFormId: string;data: SaveApplicationFormBody}

    /**
 * @summary Save the questions or the settings of a form; questions reach applicants when they are published
 */
export const useSaveApplicationForm = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveApplicationForm>>, TError,SaveApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveApplicationForm>>,
        TError,
        SaveApplicationFormMutationVariables,
        TContext
      > => {
      return useMutation(getSaveApplicationFormMutationOptions(options), queryClient);
    }
    export const getPublishApplicationFormUrl = (vendorId: string,
    applicationFormId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms/${encodeURIComponent(String(applicationFormId))}/publish`
}

/**
 * @summary Publish a form as its next version
 */
export const publishApplicationForm = async (vendorId: string,
    applicationFormId: string,
    publishApplicationFormBody: PublishApplicationFormBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PublishApplicationFormReply> => {

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
return fairwayFetch<PublishApplicationFormReply>(getPublishApplicationFormUrl(vendorId,applicationFormId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishApplicationFormBody)
  }
);}





export const getPublishApplicationFormMutationKey = () => ['publishApplicationForm'] as const;

export const getPublishApplicationFormMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishApplicationForm>>, TError,PublishApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishApplicationForm>>, TError,PublishApplicationFormMutationVariables, TContext> => {

const mutationKey = getPublishApplicationFormMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishApplicationForm>>, PublishApplicationFormMutationVariables> = (props) => {
          const {vendorId,applicationFormId,data} = props ?? {};

          return  publishApplicationForm(vendorId,applicationFormId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishApplicationFormMutationResult = NonNullable<Awaited<ReturnType<typeof publishApplicationForm>>>
    export type PublishApplicationFormMutationBody = PublishApplicationFormBody
    export type PublishApplicationFormMutationError = ErrorType<Problem>
    export type PublishApplicationFormMutationVariables = {vendorId: string;applicationFormId: string;data: PublishApplicationFormBody}

    /**
 * @summary Publish a form as its next version
 */
export const usePublishApplicationForm = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishApplicationForm>>, TError,PublishApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishApplicationForm>>,
        TError,
        PublishApplicationFormMutationVariables,
        TContext
      > => {
      return useMutation(getPublishApplicationFormMutationOptions(options), queryClient);
    }
    export const getCloseApplicationFormUrl = (vendorId: string,
    applicationFormId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms/${encodeURIComponent(String(applicationFormId))}/close`
}

/**
 * @summary Take no more applications by a form; publishing it opens it again
 */
export const closeApplicationForm = async (vendorId: string,
    applicationFormId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<CloseApplicationFormReply> => {

  return fairwayFetch<CloseApplicationFormReply>(getCloseApplicationFormUrl(vendorId,applicationFormId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getCloseApplicationFormMutationKey = () => ['closeApplicationForm'] as const;

export const getCloseApplicationFormMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeApplicationForm>>, TError,CloseApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof closeApplicationForm>>, TError,CloseApplicationFormMutationVariables, TContext> => {

const mutationKey = getCloseApplicationFormMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeApplicationForm>>, CloseApplicationFormMutationVariables> = (props) => {
          const {vendorId,applicationFormId} = props ?? {};

          return  closeApplicationForm(vendorId,applicationFormId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseApplicationFormMutationResult = NonNullable<Awaited<ReturnType<typeof closeApplicationForm>>>

    export type CloseApplicationFormMutationError = ErrorType<Problem>
    export type CloseApplicationFormMutationVariables = {vendorId: string;applicationFormId: string}

    /**
 * @summary Take no more applications by a form; publishing it opens it again
 */
export const useCloseApplicationForm = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeApplicationForm>>, TError,CloseApplicationFormMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeApplicationForm>>,
        TError,
        CloseApplicationFormMutationVariables,
        TContext
      > => {
      return useMutation(getCloseApplicationFormMutationOptions(options), queryClient);
    }
    export const getPreviewApprovalsUrl = (vendorId: string,
    applicationFormId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/application-forms/${encodeURIComponent(String(applicationFormId))}/approval-preview`
}

/**
 * @summary Who would be asked to approve an application with these answers
 */
export const previewApprovals = async (vendorId: string,
    applicationFormId: string,
    previewApprovalsBody: PreviewApprovalsBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewApprovalsReply> => {

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
return fairwayFetch<PreviewApprovalsReply>(getPreviewApprovalsUrl(vendorId,applicationFormId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(previewApprovalsBody)
  }
);}





export const getPreviewApprovalsMutationKey = () => ['previewApprovals'] as const;

export const getPreviewApprovalsMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewApprovals>>, TError,PreviewApprovalsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof previewApprovals>>, TError,PreviewApprovalsMutationVariables, TContext> => {

const mutationKey = getPreviewApprovalsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewApprovals>>, PreviewApprovalsMutationVariables> = (props) => {
          const {vendorId,applicationFormId,data} = props ?? {};

          return  previewApprovals(vendorId,applicationFormId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewApprovalsMutationResult = NonNullable<Awaited<ReturnType<typeof previewApprovals>>>
    export type PreviewApprovalsMutationBody = PreviewApprovalsBody
    export type PreviewApprovalsMutationError = ErrorType<Problem>
    export type PreviewApprovalsMutationVariables = {vendorId: string;applicationFormId: string;data: PreviewApprovalsBody}

    /**
 * @summary Who would be asked to approve an application with these answers
 */
export const usePreviewApprovals = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewApprovals>>, TError,PreviewApprovalsMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewApprovals>>,
        TError,
        PreviewApprovalsMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewApprovalsMutationOptions(options), queryClient);
    }
    export const getListPartnerApplicationsUrl = (vendorId: string,
    params?: ListPartnerApplicationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications`
}

/**
 * @summary Applications to become a partner; what must be decided soonest at the top
 */
export const listPartnerApplications = async (vendorId: string,
    params?: ListPartnerApplicationsParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerApplicationsReply> => {

  return fairwayFetch<ListPartnerApplicationsReply>(getListPartnerApplicationsUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerApplicationsInfiniteQueryKey = (vendorId: string,
    params?: ListPartnerApplicationsParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partner-applications`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerApplicationsQueryKey = (vendorId: string,
    params?: ListPartnerApplicationsParams,) => {
    return [
    `/v1/vendors/${vendorId}/partner-applications`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerApplicationsInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerApplications>>, ListPartnerApplicationsParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerApplicationsInfiniteQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerApplications>>, QueryKey, ListPartnerApplicationsParams['cursor']> = ({ signal, pageParam }) => listPartnerApplications(vendorId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerApplicationsInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerApplications>>>
export type ListPartnerApplicationsInfiniteQueryError = ErrorType<Problem>


export function useListPartnerApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerApplications>>, ListPartnerApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListPartnerApplicationsParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerApplications>>,
          TError,
          Awaited<ReturnType<typeof listPartnerApplications>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerApplications>>, ListPartnerApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerApplications>>,
          TError,
          Awaited<ReturnType<typeof listPartnerApplications>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerApplications>>, ListPartnerApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Applications to become a partner; what must be decided soonest at the top
 */

export function useListPartnerApplicationsInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerApplications>>, ListPartnerApplicationsParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData, QueryKey, ListPartnerApplicationsParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerApplicationsInfiniteQueryOptions(vendorId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerApplicationsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerApplications>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerApplicationsQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerApplications>>> = ({ signal }) => listPartnerApplications(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerApplicationsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerApplications>>>
export type ListPartnerApplicationsQueryError = ErrorType<Problem>


export function useListPartnerApplications<TData = Awaited<ReturnType<typeof listPartnerApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListPartnerApplicationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerApplications>>,
          TError,
          Awaited<ReturnType<typeof listPartnerApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerApplications<TData = Awaited<ReturnType<typeof listPartnerApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerApplications>>,
          TError,
          Awaited<ReturnType<typeof listPartnerApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerApplications<TData = Awaited<ReturnType<typeof listPartnerApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Applications to become a partner; what must be decided soonest at the top
 */

export function useListPartnerApplications<TData = Awaited<ReturnType<typeof listPartnerApplications>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListPartnerApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerApplications>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerApplicationsQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreatePartnerApplicationUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications`
}

/**
 * @summary Submit an application for a company that told its answers in person
 */
export const createPartnerApplication = async (vendorId: string,
    createPartnerApplicationBody: CreatePartnerApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CreatePartnerApplicationReply> => {

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
return fairwayFetch<CreatePartnerApplicationReply>(getCreatePartnerApplicationUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createPartnerApplicationBody)
  }
);}





export const getCreatePartnerApplicationMutationKey = () => ['createPartnerApplication'] as const;

export const getCreatePartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartnerApplication>>, TError,CreatePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createPartnerApplication>>, TError,CreatePartnerApplicationMutationVariables, TContext> => {

const mutationKey = getCreatePartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createPartnerApplication>>, CreatePartnerApplicationMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createPartnerApplication(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreatePartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof createPartnerApplication>>>
    export type CreatePartnerApplicationMutationBody = CreatePartnerApplicationBody
    export type CreatePartnerApplicationMutationError = ErrorType<Problem>
    export type CreatePartnerApplicationMutationVariables = {vendorId: string;data: CreatePartnerApplicationBody}

    /**
 * @summary Submit an application for a company that told its answers in person
 */
export const useCreatePartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPartnerApplication>>, TError,CreatePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createPartnerApplication>>,
        TError,
        CreatePartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getCreatePartnerApplicationMutationOptions(options), queryClient);
    }
    export const getGetPartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}`
}

/**
 * @summary One application: answers, possible duplicates, score, approvals and what happened
 */
export const getPartnerApplication = async (vendorId: string,
    partnerApplicationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerApplicationReply> => {

  return fairwayFetch<GetPartnerApplicationReply>(getGetPartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerApplicationQueryKey = (vendorId: string,
    partnerApplicationId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partner-applications/${partnerApplicationId}`
    ] as const;
    }


export const getGetPartnerApplicationQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerApplication>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerApplicationQueryKey(vendorId,partnerApplicationId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerApplication>>> = ({ signal }) => getPartnerApplication(vendorId,partnerApplicationId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerApplicationId !== null && partnerApplicationId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerApplicationQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerApplication>>>
export type GetPartnerApplicationQueryError = ErrorType<Problem>


export function useGetPartnerApplication<TData = Awaited<ReturnType<typeof getPartnerApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerApplicationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerApplication>>,
          TError,
          Awaited<ReturnType<typeof getPartnerApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerApplication<TData = Awaited<ReturnType<typeof getPartnerApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerApplication>>,
          TError,
          Awaited<ReturnType<typeof getPartnerApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerApplication<TData = Awaited<ReturnType<typeof getPartnerApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One application: answers, possible duplicates, score, approvals and what happened
 */

export function useGetPartnerApplication<TData = Awaited<ReturnType<typeof getPartnerApplication>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerApplicationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerApplication>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerApplicationQueryOptions(vendorId,partnerApplicationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReviewPartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/review`
}

/**
 * @summary Take up an application; the applicant sees that somebody looks at it
 */
export const reviewPartnerApplication = async (vendorId: string,
    partnerApplicationId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ReviewPartnerApplicationReply> => {

  return fairwayFetch<ReviewPartnerApplicationReply>(getReviewPartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getReviewPartnerApplicationMutationKey = () => ['reviewPartnerApplication'] as const;

export const getReviewPartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewPartnerApplication>>, TError,ReviewPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof reviewPartnerApplication>>, TError,ReviewPartnerApplicationMutationVariables, TContext> => {

const mutationKey = getReviewPartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reviewPartnerApplication>>, ReviewPartnerApplicationMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId} = props ?? {};

          return  reviewPartnerApplication(vendorId,partnerApplicationId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReviewPartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof reviewPartnerApplication>>>

    export type ReviewPartnerApplicationMutationError = ErrorType<Problem>
    export type ReviewPartnerApplicationMutationVariables = {vendorId: string;partnerApplicationId: string}

    /**
 * @summary Take up an application; the applicant sees that somebody looks at it
 */
export const useReviewPartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewPartnerApplication>>, TError,ReviewPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reviewPartnerApplication>>,
        TError,
        ReviewPartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getReviewPartnerApplicationMutationOptions(options), queryClient);
    }
    export const getAskApplicantUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/question`
}

/**
 * @summary Ask the applicant for more; the clock stands still until there is an answer
 */
export const askApplicant = async (vendorId: string,
    partnerApplicationId: string,
    askApplicantBody: AskApplicantBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AskApplicantReply> => {

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
return fairwayFetch<AskApplicantReply>(getAskApplicantUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(askApplicantBody)
  }
);}





export const getAskApplicantMutationKey = () => ['askApplicant'] as const;

export const getAskApplicantMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askApplicant>>, TError,AskApplicantMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof askApplicant>>, TError,AskApplicantMutationVariables, TContext> => {

const mutationKey = getAskApplicantMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askApplicant>>, AskApplicantMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  askApplicant(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AskApplicantMutationResult = NonNullable<Awaited<ReturnType<typeof askApplicant>>>
    export type AskApplicantMutationBody = AskApplicantBody
    export type AskApplicantMutationError = ErrorType<Problem>
    export type AskApplicantMutationVariables = {vendorId: string;partnerApplicationId: string;data: AskApplicantBody}

    /**
 * @summary Ask the applicant for more; the clock stands still until there is an answer
 */
export const useAskApplicant = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askApplicant>>, TError,AskApplicantMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askApplicant>>,
        TError,
        AskApplicantMutationVariables,
        TContext
      > => {
      return useMutation(getAskApplicantMutationOptions(options), queryClient);
    }
    export const getApprovePartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/approvals`
}

/**
 * @summary Approve the step that one is asked to approve
 */
export const approvePartnerApplication = async (vendorId: string,
    partnerApplicationId: string,
    approvePartnerApplicationBody: ApprovePartnerApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ApprovePartnerApplicationReply> => {

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
return fairwayFetch<ApprovePartnerApplicationReply>(getApprovePartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(approvePartnerApplicationBody)
  }
);}





export const getApprovePartnerApplicationMutationKey = () => ['approvePartnerApplication'] as const;

export const getApprovePartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approvePartnerApplication>>, TError,ApprovePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof approvePartnerApplication>>, TError,ApprovePartnerApplicationMutationVariables, TContext> => {

const mutationKey = getApprovePartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approvePartnerApplication>>, ApprovePartnerApplicationMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  approvePartnerApplication(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApprovePartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof approvePartnerApplication>>>
    export type ApprovePartnerApplicationMutationBody = ApprovePartnerApplicationBody
    export type ApprovePartnerApplicationMutationError = ErrorType<Problem>
    export type ApprovePartnerApplicationMutationVariables = {vendorId: string;partnerApplicationId: string;data: ApprovePartnerApplicationBody}

    /**
 * @summary Approve the step that one is asked to approve
 */
export const useApprovePartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approvePartnerApplication>>, TError,ApprovePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approvePartnerApplication>>,
        TError,
        ApprovePartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getApprovePartnerApplicationMutationOptions(options), queryClient);
    }
    export const getObjectToPartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/objections`
}

/**
 * @summary Object to the step that one is asked to approve; it stops until one approves after all
 */
export const objectToPartnerApplication = async (vendorId: string,
    partnerApplicationId: string,
    objectToPartnerApplicationBody: ObjectToPartnerApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<ObjectToPartnerApplicationReply> => {

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
return fairwayFetch<ObjectToPartnerApplicationReply>(getObjectToPartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(objectToPartnerApplicationBody)
  }
);}





export const getObjectToPartnerApplicationMutationKey = () => ['objectToPartnerApplication'] as const;

export const getObjectToPartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof objectToPartnerApplication>>, TError,ObjectToPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof objectToPartnerApplication>>, TError,ObjectToPartnerApplicationMutationVariables, TContext> => {

const mutationKey = getObjectToPartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof objectToPartnerApplication>>, ObjectToPartnerApplicationMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  objectToPartnerApplication(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ObjectToPartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof objectToPartnerApplication>>>
    export type ObjectToPartnerApplicationMutationBody = ObjectToPartnerApplicationBody
    export type ObjectToPartnerApplicationMutationError = ErrorType<Problem>
    export type ObjectToPartnerApplicationMutationVariables = {vendorId: string;partnerApplicationId: string;data: ObjectToPartnerApplicationBody}

    /**
 * @summary Object to the step that one is asked to approve; it stops until one approves after all
 */
export const useObjectToPartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof objectToPartnerApplication>>, TError,ObjectToPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof objectToPartnerApplication>>,
        TError,
        ObjectToPartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getObjectToPartnerApplicationMutationOptions(options), queryClient);
    }
    export const getSettleApplicationMatchUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/matches`
}

/**
 * @summary Say of a possible duplicate whether it is the same company
 */
export const settleApplicationMatch = async (vendorId: string,
    partnerApplicationId: string,
    settleApplicationMatchBody: SettleApplicationMatchBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SettleApplicationMatchReply> => {

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
return fairwayFetch<SettleApplicationMatchReply>(getSettleApplicationMatchUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(settleApplicationMatchBody)
  }
);}





export const getSettleApplicationMatchMutationKey = () => ['settleApplicationMatch'] as const;

export const getSettleApplicationMatchMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleApplicationMatch>>, TError,SettleApplicationMatchMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof settleApplicationMatch>>, TError,SettleApplicationMatchMutationVariables, TContext> => {

const mutationKey = getSettleApplicationMatchMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settleApplicationMatch>>, SettleApplicationMatchMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  settleApplicationMatch(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SettleApplicationMatchMutationResult = NonNullable<Awaited<ReturnType<typeof settleApplicationMatch>>>
    export type SettleApplicationMatchMutationBody = SettleApplicationMatchBody
    export type SettleApplicationMatchMutationError = ErrorType<Problem>
    export type SettleApplicationMatchMutationVariables = {vendorId: string;partnerApplicationId: string;data: SettleApplicationMatchBody}

    /**
 * @summary Say of a possible duplicate whether it is the same company
 */
export const useSettleApplicationMatch = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleApplicationMatch>>, TError,SettleApplicationMatchMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settleApplicationMatch>>,
        TError,
        SettleApplicationMatchMutationVariables,
        TContext
      > => {
      return useMutation(getSettleApplicationMatchMutationOptions(options), queryClient);
    }
    export const getAcceptPartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/accept`
}

/**
 * @summary Make the applicant a partner, and invite the person who applied as its administrator where nobody is there
 */
export const acceptPartnerApplication = async (vendorId: string,
    partnerApplicationId: string,
    acceptPartnerApplicationBody: AcceptPartnerApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AcceptPartnerApplicationReply> => {

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
return fairwayFetch<AcceptPartnerApplicationReply>(getAcceptPartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(acceptPartnerApplicationBody)
  }
);}





export const getAcceptPartnerApplicationMutationKey = () => ['acceptPartnerApplication'] as const;

export const getAcceptPartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptPartnerApplication>>, TError,AcceptPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptPartnerApplication>>, TError,AcceptPartnerApplicationMutationVariables, TContext> => {

const mutationKey = getAcceptPartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptPartnerApplication>>, AcceptPartnerApplicationMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  acceptPartnerApplication(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptPartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof acceptPartnerApplication>>>
    export type AcceptPartnerApplicationMutationBody = AcceptPartnerApplicationBody
    export type AcceptPartnerApplicationMutationError = ErrorType<Problem>
    export type AcceptPartnerApplicationMutationVariables = {vendorId: string;partnerApplicationId: string;data: AcceptPartnerApplicationBody}

    /**
 * @summary Make the applicant a partner, and invite the person who applied as its administrator where nobody is there
 */
export const useAcceptPartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptPartnerApplication>>, TError,AcceptPartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptPartnerApplication>>,
        TError,
        AcceptPartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptPartnerApplicationMutationOptions(options), queryClient);
    }
    export const getDeclinePartnerApplicationUrl = (vendorId: string,
    partnerApplicationId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partner-applications/${encodeURIComponent(String(partnerApplicationId))}/decline`
}

/**
 * @summary Decline an application for one of the published reasons, which the applicant is told
 */
export const declinePartnerApplication = async (vendorId: string,
    partnerApplicationId: string,
    declinePartnerApplicationBody: DeclinePartnerApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<DeclinePartnerApplicationReply> => {

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
return fairwayFetch<DeclinePartnerApplicationReply>(getDeclinePartnerApplicationUrl(vendorId,partnerApplicationId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(declinePartnerApplicationBody)
  }
);}





export const getDeclinePartnerApplicationMutationKey = () => ['declinePartnerApplication'] as const;

export const getDeclinePartnerApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declinePartnerApplication>>, TError,DeclinePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof declinePartnerApplication>>, TError,DeclinePartnerApplicationMutationVariables, TContext> => {

const mutationKey = getDeclinePartnerApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declinePartnerApplication>>, DeclinePartnerApplicationMutationVariables> = (props) => {
          const {vendorId,partnerApplicationId,data} = props ?? {};

          return  declinePartnerApplication(vendorId,partnerApplicationId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclinePartnerApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof declinePartnerApplication>>>
    export type DeclinePartnerApplicationMutationBody = DeclinePartnerApplicationBody
    export type DeclinePartnerApplicationMutationError = ErrorType<Problem>
    export type DeclinePartnerApplicationMutationVariables = {vendorId: string;partnerApplicationId: string;data: DeclinePartnerApplicationBody}

    /**
 * @summary Decline an application for one of the published reasons, which the applicant is told
 */
export const useDeclinePartnerApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declinePartnerApplication>>, TError,DeclinePartnerApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declinePartnerApplication>>,
        TError,
        DeclinePartnerApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getDeclinePartnerApplicationMutationOptions(options), queryClient);
    }
    export const getPreviewPartnerMergeUrl = (vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/merge?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/merge`
}

/**
 * @summary What would be kept if a partner record became one with another of the same vendor
 */
export const previewPartnerMerge = async (vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<PreviewPartnerMergeReply> => {

  return fairwayFetch<PreviewPartnerMergeReply>(getPreviewPartnerMergeUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPreviewPartnerMergeQueryKey = (vendorId: string,
    partnerId: string,
    params?: PreviewPartnerMergeParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/merge`, ...(params ? [params] : [])
    ] as const;
    }


export const getPreviewPartnerMergeQueryOptions = <TData = Awaited<ReturnType<typeof previewPartnerMerge>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPreviewPartnerMergeQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof previewPartnerMerge>>> = ({ signal }) => previewPartnerMerge(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PreviewPartnerMergeQueryResult = NonNullable<Awaited<ReturnType<typeof previewPartnerMerge>>>
export type PreviewPartnerMergeQueryError = ErrorType<Problem>


export function usePreviewPartnerMerge<TData = Awaited<ReturnType<typeof previewPartnerMerge>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewPartnerMerge>>,
          TError,
          Awaited<ReturnType<typeof previewPartnerMerge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewPartnerMerge<TData = Awaited<ReturnType<typeof previewPartnerMerge>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewPartnerMerge>>,
          TError,
          Awaited<ReturnType<typeof previewPartnerMerge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewPartnerMerge<TData = Awaited<ReturnType<typeof previewPartnerMerge>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What would be kept if a partner record became one with another of the same vendor
 */

export function usePreviewPartnerMerge<TData = Awaited<ReturnType<typeof previewPartnerMerge>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: PreviewPartnerMergeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewPartnerMerge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPreviewPartnerMergeQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getMergePartnerUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/merge`
}

/**
 * @summary Make a partner record one with another: its people and what the other lacks go over, and it ends
 */
export const mergePartner = async (vendorId: string,
    partnerId: string,
    mergePartnerBody: MergePartnerBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<MergePartnerReply> => {

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
return fairwayFetch<MergePartnerReply>(getMergePartnerUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(mergePartnerBody)
  }
);}





export const getMergePartnerMutationKey = () => ['mergePartner'] as const;

export const getMergePartnerMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof mergePartner>>, TError,MergePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof mergePartner>>, TError,MergePartnerMutationVariables, TContext> => {

const mutationKey = getMergePartnerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof mergePartner>>, MergePartnerMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  mergePartner(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MergePartnerMutationResult = NonNullable<Awaited<ReturnType<typeof mergePartner>>>
    export type MergePartnerMutationBody = MergePartnerBody
    export type MergePartnerMutationError = ErrorType<Problem>
    export type MergePartnerMutationVariables = {vendorId: string;partnerId: string;data: MergePartnerBody}

    /**
 * @summary Make a partner record one with another: its people and what the other lacks go over, and it ends
 */
export const useMergePartner = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof mergePartner>>, TError,MergePartnerMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof mergePartner>>,
        TError,
        MergePartnerMutationVariables,
        TContext
      > => {
      return useMutation(getMergePartnerMutationOptions(options), queryClient);
    }
