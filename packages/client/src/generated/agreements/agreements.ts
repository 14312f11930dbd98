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
  AcceptAgreementBody,
  Agreement,
  AgreementAcceptance,
  AgreementVersion,
  CheckAgreementAcceptanceReply,
  CountersignAgreementBody,
  CreateAgreementBody,
  DeclineAgreementBody,
  DeclineAsSignatoryBody,
  ExportAgreementPartnersParams,
  GetAgreementReply,
  GetAgreementVersionReply,
  GetPartnerAgreementParams,
  GetPartnerAgreementReply,
  GetSigningParams,
  GetSigningReply,
  InviteSignatoryBody,
  ListAgreementPartnersParams,
  ListAgreementPartnersReply,
  ListAgreementsReply,
  ListPartnerAgreementsReply,
  PartnerAgreement,
  Problem,
  PublishAgreementVersionBody,
  RemindAgreementPartnersBody,
  RemindAgreementPartnersReply,
  SignAsSignatoryBody,
  SignAsSignatoryReply,
  UpdateAgreementBody,
  UpdateAgreementVersionBody
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

export const getListAgreementsUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements`
}

/**
 * @summary Every agreement with the version in force, its draft, and how many partners stand where
 */
export const listAgreements = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListAgreementsReply> => {

  return fairwayFetch<ListAgreementsReply>(getListAgreementsUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAgreementsQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/agreements`
    ] as const;
    }


export const getListAgreementsQueryOptions = <TData = Awaited<ReturnType<typeof listAgreements>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAgreementsQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAgreements>>> = ({ signal }) => listAgreements(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAgreementsQueryResult = NonNullable<Awaited<ReturnType<typeof listAgreements>>>
export type ListAgreementsQueryError = ErrorType<Problem>


export function useListAgreements<TData = Awaited<ReturnType<typeof listAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreements>>,
          TError,
          Awaited<ReturnType<typeof listAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreements<TData = Awaited<ReturnType<typeof listAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreements>>,
          TError,
          Awaited<ReturnType<typeof listAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreements<TData = Awaited<ReturnType<typeof listAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Every agreement with the version in force, its draft, and how many partners stand where
 */

export function useListAgreements<TData = Awaited<ReturnType<typeof listAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAgreementsQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAgreementUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements`
}

/**
 * @summary Begin an agreement, with a first draft of its text
 */
export const createAgreement = async (vendorId: string,
    createAgreementBody: CreateAgreementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Agreement> => {

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
return fairwayFetch<Agreement>(getCreateAgreementUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createAgreementBody)
  }
);}





export const getCreateAgreementMutationKey = () => ['createAgreement'] as const;

export const getCreateAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAgreement>>, TError,CreateAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createAgreement>>, TError,CreateAgreementMutationVariables, TContext> => {

const mutationKey = getCreateAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAgreement>>, CreateAgreementMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createAgreement(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof createAgreement>>>
    export type CreateAgreementMutationBody = CreateAgreementBody
    export type CreateAgreementMutationError = ErrorType<Problem>
    export type CreateAgreementMutationVariables = {vendorId: string;data: CreateAgreementBody}

    /**
 * @summary Begin an agreement, with a first draft of its text
 */
export const useCreateAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAgreement>>, TError,CreateAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAgreement>>,
        TError,
        CreateAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAgreementMutationOptions(options), queryClient);
    }
    export const getGetAgreementUrl = (vendorId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}`
}

/**
 * @summary One agreement with all its versions, newest first
 */
export const getAgreement = async (vendorId: string,
    agreementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetAgreementReply> => {

  return fairwayFetch<GetAgreementReply>(getGetAgreementUrl(vendorId,agreementId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAgreementQueryKey = (vendorId: string,
    agreementId: string,) => {
    return [
    `/v1/vendors/${vendorId}/agreements/${agreementId}`
    ] as const;
    }


export const getGetAgreementQueryOptions = <TData = Awaited<ReturnType<typeof getAgreement>>, TError = ErrorType<Problem>>(vendorId: string,
    agreementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAgreementQueryKey(vendorId,agreementId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAgreement>>> = ({ signal }) => getAgreement(vendorId,agreementId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && agreementId !== null && agreementId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAgreementQueryResult = NonNullable<Awaited<ReturnType<typeof getAgreement>>>
export type GetAgreementQueryError = ErrorType<Problem>


export function useGetAgreement<TData = Awaited<ReturnType<typeof getAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAgreement>>,
          TError,
          Awaited<ReturnType<typeof getAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAgreement<TData = Awaited<ReturnType<typeof getAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAgreement>>,
          TError,
          Awaited<ReturnType<typeof getAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAgreement<TData = Awaited<ReturnType<typeof getAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One agreement with all its versions, newest first
 */

export function useGetAgreement<TData = Awaited<ReturnType<typeof getAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAgreementQueryOptions(vendorId,agreementId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateAgreementUrl = (vendorId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}`
}

/**
 * @summary Change for whom an agreement is and who may sign it; send the revision that you read
 */
export const updateAgreement = async (vendorId: string,
    agreementId: string,
    updateAgreementBody: UpdateAgreementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Agreement> => {

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
return fairwayFetch<Agreement>(getUpdateAgreementUrl(vendorId,agreementId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateAgreementBody)
  }
);}





export const getUpdateAgreementMutationKey = () => ['updateAgreement'] as const;

export const getUpdateAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAgreement>>, TError,UpdateAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAgreement>>, TError,UpdateAgreementMutationVariables, TContext> => {

const mutationKey = getUpdateAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAgreement>>, UpdateAgreementMutationVariables> = (props) => {
          const {vendorId,agreementId,data} = props ?? {};

          return  updateAgreement(vendorId,agreementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof updateAgreement>>>
    export type UpdateAgreementMutationBody = UpdateAgreementBody
    export type UpdateAgreementMutationError = ErrorType<Problem>
    export type UpdateAgreementMutationVariables = {vendorId: string;agreementId: string;data: UpdateAgreementBody}

    /**
 * @summary Change for whom an agreement is and who may sign it; send the revision that you read
 */
export const useUpdateAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAgreement>>, TError,UpdateAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAgreement>>,
        TError,
        UpdateAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAgreementMutationOptions(options), queryClient);
    }
    export const getRetireAgreementUrl = (vendorId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/retire`
}

/**
 * @summary Ask nobody for an agreement any more; what was accepted stays on record
 */
export const retireAgreement = async (vendorId: string,
    agreementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Agreement> => {

  return fairwayFetch<Agreement>(getRetireAgreementUrl(vendorId,agreementId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRetireAgreementMutationKey = () => ['retireAgreement'] as const;

export const getRetireAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireAgreement>>, TError,RetireAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof retireAgreement>>, TError,RetireAgreementMutationVariables, TContext> => {

const mutationKey = getRetireAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retireAgreement>>, RetireAgreementMutationVariables> = (props) => {
          const {vendorId,agreementId} = props ?? {};

          return  retireAgreement(vendorId,agreementId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RetireAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof retireAgreement>>>

    export type RetireAgreementMutationError = ErrorType<Problem>
    export type RetireAgreementMutationVariables = {vendorId: string;agreementId: string}

    /**
 * @summary Ask nobody for an agreement any more; what was accepted stays on record
 */
export const useRetireAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireAgreement>>, TError,RetireAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retireAgreement>>,
        TError,
        RetireAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getRetireAgreementMutationOptions(options), queryClient);
    }
    export const getDraftAgreementVersionUrl = (vendorId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/versions`
}

/**
 * @summary Begin a new version from the text in force
 */
export const draftAgreementVersion = async (vendorId: string,
    agreementId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Agreement> => {

  return fairwayFetch<Agreement>(getDraftAgreementVersionUrl(vendorId,agreementId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getDraftAgreementVersionMutationKey = () => ['draftAgreementVersion'] as const;

export const getDraftAgreementVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof draftAgreementVersion>>, TError,DraftAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof draftAgreementVersion>>, TError,DraftAgreementVersionMutationVariables, TContext> => {

const mutationKey = getDraftAgreementVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof draftAgreementVersion>>, DraftAgreementVersionMutationVariables> = (props) => {
          const {vendorId,agreementId} = props ?? {};

          return  draftAgreementVersion(vendorId,agreementId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DraftAgreementVersionMutationResult = NonNullable<Awaited<ReturnType<typeof draftAgreementVersion>>>

    export type DraftAgreementVersionMutationError = ErrorType<Problem>
    export type DraftAgreementVersionMutationVariables = {vendorId: string;agreementId: string}

    /**
 * @summary Begin a new version from the text in force
 */
export const useDraftAgreementVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof draftAgreementVersion>>, TError,DraftAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof draftAgreementVersion>>,
        TError,
        DraftAgreementVersionMutationVariables,
        TContext
      > => {
      return useMutation(getDraftAgreementVersionMutationOptions(options), queryClient);
    }
    export const getGetAgreementVersionUrl = (vendorId: string,
    agreementId: string,
    agreementVersionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/versions/${encodeURIComponent(String(agreementVersionId))}`
}

/**
 * @summary A version with its texts as they are written and as they are shown, and what is otherwise than before
 */
export const getAgreementVersion = async (vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetAgreementVersionReply> => {

  return fairwayFetch<GetAgreementVersionReply>(getGetAgreementVersionUrl(vendorId,agreementId,agreementVersionId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAgreementVersionQueryKey = (vendorId: string,
    agreementId: string,
    agreementVersionId: string,) => {
    return [
    `/v1/vendors/${vendorId}/agreements/${agreementId}/versions/${agreementVersionId}`
    ] as const;
    }


export const getGetAgreementVersionQueryOptions = <TData = Awaited<ReturnType<typeof getAgreementVersion>>, TError = ErrorType<Problem>>(vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAgreementVersionQueryKey(vendorId,agreementId,agreementVersionId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAgreementVersion>>> = ({ signal }) => getAgreementVersion(vendorId,agreementId,agreementVersionId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && agreementId !== null && agreementId !== undefined && agreementVersionId !== null && agreementVersionId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAgreementVersionQueryResult = NonNullable<Awaited<ReturnType<typeof getAgreementVersion>>>
export type GetAgreementVersionQueryError = ErrorType<Problem>


export function useGetAgreementVersion<TData = Awaited<ReturnType<typeof getAgreementVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    agreementVersionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAgreementVersion>>,
          TError,
          Awaited<ReturnType<typeof getAgreementVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAgreementVersion<TData = Awaited<ReturnType<typeof getAgreementVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAgreementVersion>>,
          TError,
          Awaited<ReturnType<typeof getAgreementVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAgreementVersion<TData = Awaited<ReturnType<typeof getAgreementVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A version with its texts as they are written and as they are shown, and what is otherwise than before
 */

export function useGetAgreementVersion<TData = Awaited<ReturnType<typeof getAgreementVersion>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAgreementVersion>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAgreementVersionQueryOptions(vendorId,agreementId,agreementVersionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateAgreementVersionUrl = (vendorId: string,
    agreementId: string,
    agreementVersionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/versions/${encodeURIComponent(String(agreementVersionId))}`
}

/**
 * @summary Change the text of a draft; send the revision that you read
 */
export const updateAgreementVersion = async (vendorId: string,
    agreementId: string,
    agreementVersionId: string,
    updateAgreementVersionBody: UpdateAgreementVersionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AgreementVersion> => {

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
return fairwayFetch<AgreementVersion>(getUpdateAgreementVersionUrl(vendorId,agreementId,agreementVersionId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateAgreementVersionBody)
  }
);}





export const getUpdateAgreementVersionMutationKey = () => ['updateAgreementVersion'] as const;

export const getUpdateAgreementVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAgreementVersion>>, TError,UpdateAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAgreementVersion>>, TError,UpdateAgreementVersionMutationVariables, TContext> => {

const mutationKey = getUpdateAgreementVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAgreementVersion>>, UpdateAgreementVersionMutationVariables> = (props) => {
          const {vendorId,agreementId,agreementVersionId,data} = props ?? {};

          return  updateAgreementVersion(vendorId,agreementId,agreementVersionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAgreementVersionMutationResult = NonNullable<Awaited<ReturnType<typeof updateAgreementVersion>>>
    export type UpdateAgreementVersionMutationBody = UpdateAgreementVersionBody
    export type UpdateAgreementVersionMutationError = ErrorType<Problem>
    export type UpdateAgreementVersionMutationVariables = {vendorId: string;agreementId: string;agreementVersionId: string;data: UpdateAgreementVersionBody}

    /**
 * @summary Change the text of a draft; send the revision that you read
 */
export const useUpdateAgreementVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAgreementVersion>>, TError,UpdateAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAgreementVersion>>,
        TError,
        UpdateAgreementVersionMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAgreementVersionMutationOptions(options), queryClient);
    }
    export const getDiscardAgreementVersionUrl = (vendorId: string,
    agreementId: string,
    agreementVersionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/versions/${encodeURIComponent(String(agreementVersionId))}`
}

/**
 * @summary Throw a draft away
 */
export const discardAgreementVersion = async (vendorId: string,
    agreementId: string,
    agreementVersionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getDiscardAgreementVersionUrl(vendorId,agreementId,agreementVersionId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDiscardAgreementVersionMutationKey = () => ['discardAgreementVersion'] as const;

export const getDiscardAgreementVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardAgreementVersion>>, TError,DiscardAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof discardAgreementVersion>>, TError,DiscardAgreementVersionMutationVariables, TContext> => {

const mutationKey = getDiscardAgreementVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof discardAgreementVersion>>, DiscardAgreementVersionMutationVariables> = (props) => {
          const {vendorId,agreementId,agreementVersionId} = props ?? {};

          return  discardAgreementVersion(vendorId,agreementId,agreementVersionId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DiscardAgreementVersionMutationResult = NonNullable<Awaited<ReturnType<typeof discardAgreementVersion>>>

    export type DiscardAgreementVersionMutationError = ErrorType<Problem>
    export type DiscardAgreementVersionMutationVariables = {vendorId: string;agreementId: string;agreementVersionId: string}

    /**
 * @summary Throw a draft away
 */
export const useDiscardAgreementVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardAgreementVersion>>, TError,DiscardAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof discardAgreementVersion>>,
        TError,
        DiscardAgreementVersionMutationVariables,
        TContext
      > => {
      return useMutation(getDiscardAgreementVersionMutationOptions(options), queryClient);
    }
    export const getPublishAgreementVersionUrl = (vendorId: string,
    agreementId: string,
    agreementVersionId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/versions/${encodeURIComponent(String(agreementVersionId))}/publish`
}

/**
 * @summary Publish a draft: everybody it is for is asked to accept it, with the time that they have
 */
export const publishAgreementVersion = async (vendorId: string,
    agreementId: string,
    agreementVersionId: string,
    publishAgreementVersionBody: PublishAgreementVersionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Agreement> => {

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
return fairwayFetch<Agreement>(getPublishAgreementVersionUrl(vendorId,agreementId,agreementVersionId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishAgreementVersionBody)
  }
);}





export const getPublishAgreementVersionMutationKey = () => ['publishAgreementVersion'] as const;

export const getPublishAgreementVersionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishAgreementVersion>>, TError,PublishAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof publishAgreementVersion>>, TError,PublishAgreementVersionMutationVariables, TContext> => {

const mutationKey = getPublishAgreementVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishAgreementVersion>>, PublishAgreementVersionMutationVariables> = (props) => {
          const {vendorId,agreementId,agreementVersionId,data} = props ?? {};

          return  publishAgreementVersion(vendorId,agreementId,agreementVersionId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishAgreementVersionMutationResult = NonNullable<Awaited<ReturnType<typeof publishAgreementVersion>>>
    export type PublishAgreementVersionMutationBody = PublishAgreementVersionBody
    export type PublishAgreementVersionMutationError = ErrorType<Problem>
    export type PublishAgreementVersionMutationVariables = {vendorId: string;agreementId: string;agreementVersionId: string;data: PublishAgreementVersionBody}

    /**
 * @summary Publish a draft: everybody it is for is asked to accept it, with the time that they have
 */
export const usePublishAgreementVersion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishAgreementVersion>>, TError,PublishAgreementVersionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishAgreementVersion>>,
        TError,
        PublishAgreementVersionMutationVariables,
        TContext
      > => {
      return useMutation(getPublishAgreementVersionMutationOptions(options), queryClient);
    }
    export const getListAgreementPartnersUrl = (vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/partners?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/partners`
}

/**
 * @summary Who has accepted which version and who has not, by name
 */
export const listAgreementPartners = async (vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListAgreementPartnersReply> => {

  return fairwayFetch<ListAgreementPartnersReply>(getListAgreementPartnersUrl(vendorId,agreementId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAgreementPartnersInfiniteQueryKey = (vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/agreements/${agreementId}/partners`, ...(params ? [params] : [])
    ] as const;
    }

export const getListAgreementPartnersQueryKey = (vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams,) => {
    return [
    `/v1/vendors/${vendorId}/agreements/${agreementId}/partners`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAgreementPartnersInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listAgreementPartners>>, ListAgreementPartnersParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAgreementPartnersInfiniteQueryKey(vendorId,agreementId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAgreementPartners>>, QueryKey, ListAgreementPartnersParams['cursor']> = ({ signal, pageParam }) => listAgreementPartners(vendorId,agreementId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && agreementId !== null && agreementId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAgreementPartnersInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listAgreementPartners>>>
export type ListAgreementPartnersInfiniteQueryError = ErrorType<Problem>


export function useListAgreementPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAgreementPartners>>, ListAgreementPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params: undefined |  ListAgreementPartnersParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof listAgreementPartners>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreementPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAgreementPartners>>, ListAgreementPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof listAgreementPartners>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreementPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAgreementPartners>>, ListAgreementPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who has accepted which version and who has not, by name
 */

export function useListAgreementPartnersInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listAgreementPartners>>, ListAgreementPartnersParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData, QueryKey, ListAgreementPartnersParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAgreementPartnersInfiniteQueryOptions(vendorId,agreementId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListAgreementPartnersQueryOptions = <TData = Awaited<ReturnType<typeof listAgreementPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAgreementPartnersQueryKey(vendorId,agreementId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAgreementPartners>>> = ({ signal }) => listAgreementPartners(vendorId,agreementId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && agreementId !== null && agreementId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAgreementPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof listAgreementPartners>>>
export type ListAgreementPartnersQueryError = ErrorType<Problem>


export function useListAgreementPartners<TData = Awaited<ReturnType<typeof listAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params: undefined |  ListAgreementPartnersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof listAgreementPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreementPartners<TData = Awaited<ReturnType<typeof listAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof listAgreementPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgreementPartners<TData = Awaited<ReturnType<typeof listAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who has accepted which version and who has not, by name
 */

export function useListAgreementPartners<TData = Awaited<ReturnType<typeof listAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ListAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAgreementPartnersQueryOptions(vendorId,agreementId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportAgreementPartnersUrl = (vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/partners/export?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/partners/export`
}

/**
 * @summary Who has accepted what and when, as CSV or XLSX
 */
export const exportAgreementPartners = async (vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getExportAgreementPartnersUrl(vendorId,agreementId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportAgreementPartnersQueryKey = (vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams,) => {
    return [
    `/v1/vendors/${vendorId}/agreements/${agreementId}/partners/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportAgreementPartnersQueryOptions = <TData = Awaited<ReturnType<typeof exportAgreementPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportAgreementPartnersQueryKey(vendorId,agreementId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportAgreementPartners>>> = ({ signal }) => exportAgreementPartners(vendorId,agreementId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && agreementId !== null && agreementId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportAgreementPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof exportAgreementPartners>>>
export type ExportAgreementPartnersQueryError = ErrorType<Problem>


export function useExportAgreementPartners<TData = Awaited<ReturnType<typeof exportAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params: undefined |  ExportAgreementPartnersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof exportAgreementPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportAgreementPartners<TData = Awaited<ReturnType<typeof exportAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportAgreementPartners>>,
          TError,
          Awaited<ReturnType<typeof exportAgreementPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportAgreementPartners<TData = Awaited<ReturnType<typeof exportAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who has accepted what and when, as CSV or XLSX
 */

export function useExportAgreementPartners<TData = Awaited<ReturnType<typeof exportAgreementPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    agreementId: string,
    params?: ExportAgreementPartnersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportAgreementPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportAgreementPartnersQueryOptions(vendorId,agreementId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRemindAgreementPartnersUrl = (vendorId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/agreements/${encodeURIComponent(String(agreementId))}/reminders`
}

/**
 * @summary Remind those who have not accepted; nobody is reminded twice on a day
 */
export const remindAgreementPartners = async (vendorId: string,
    agreementId: string,
    remindAgreementPartnersBody: RemindAgreementPartnersBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RemindAgreementPartnersReply> => {

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
return fairwayFetch<RemindAgreementPartnersReply>(getRemindAgreementPartnersUrl(vendorId,agreementId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(remindAgreementPartnersBody)
  }
);}





export const getRemindAgreementPartnersMutationKey = () => ['remindAgreementPartners'] as const;

export const getRemindAgreementPartnersMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof remindAgreementPartners>>, TError,RemindAgreementPartnersMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof remindAgreementPartners>>, TError,RemindAgreementPartnersMutationVariables, TContext> => {

const mutationKey = getRemindAgreementPartnersMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof remindAgreementPartners>>, RemindAgreementPartnersMutationVariables> = (props) => {
          const {vendorId,agreementId,data} = props ?? {};

          return  remindAgreementPartners(vendorId,agreementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemindAgreementPartnersMutationResult = NonNullable<Awaited<ReturnType<typeof remindAgreementPartners>>>
    export type RemindAgreementPartnersMutationBody = RemindAgreementPartnersBody
    export type RemindAgreementPartnersMutationError = ErrorType<Problem>
    export type RemindAgreementPartnersMutationVariables = {vendorId: string;agreementId: string;data: RemindAgreementPartnersBody}

    /**
 * @summary Remind those who have not accepted; nobody is reminded twice on a day
 */
export const useRemindAgreementPartners = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof remindAgreementPartners>>, TError,RemindAgreementPartnersMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof remindAgreementPartners>>,
        TError,
        RemindAgreementPartnersMutationVariables,
        TContext
      > => {
      return useMutation(getRemindAgreementPartnersMutationOptions(options), queryClient);
    }
    export const getCountersignAgreementUrl = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreement-acceptances/${encodeURIComponent(String(agreementAcceptanceId))}/countersignature`
}

/**
 * @summary Sign for the vendor what a partner has signed
 */
export const countersignAgreement = async (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,
    countersignAgreementBody: CountersignAgreementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AgreementAcceptance> => {

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
return fairwayFetch<AgreementAcceptance>(getCountersignAgreementUrl(vendorId,partnerId,agreementAcceptanceId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(countersignAgreementBody)
  }
);}





export const getCountersignAgreementMutationKey = () => ['countersignAgreement'] as const;

export const getCountersignAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof countersignAgreement>>, TError,CountersignAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof countersignAgreement>>, TError,CountersignAgreementMutationVariables, TContext> => {

const mutationKey = getCountersignAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof countersignAgreement>>, CountersignAgreementMutationVariables> = (props) => {
          const {vendorId,partnerId,agreementAcceptanceId,data} = props ?? {};

          return  countersignAgreement(vendorId,partnerId,agreementAcceptanceId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CountersignAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof countersignAgreement>>>
    export type CountersignAgreementMutationBody = CountersignAgreementBody
    export type CountersignAgreementMutationError = ErrorType<Problem>
    export type CountersignAgreementMutationVariables = {vendorId: string;partnerId: string;agreementAcceptanceId: string;data: CountersignAgreementBody}

    /**
 * @summary Sign for the vendor what a partner has signed
 */
export const useCountersignAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof countersignAgreement>>, TError,CountersignAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof countersignAgreement>>,
        TError,
        CountersignAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getCountersignAgreementMutationOptions(options), queryClient);
    }
    export const getListPartnerAgreementsUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements`
}

/**
 * @summary A partner's agreements: those to sign first, and what was signed
 */
export const listPartnerAgreements = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerAgreementsReply> => {

  return fairwayFetch<ListPartnerAgreementsReply>(getListPartnerAgreementsUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerAgreementsQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/agreements`
    ] as const;
    }


export const getListPartnerAgreementsQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerAgreements>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerAgreementsQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerAgreements>>> = ({ signal }) => listPartnerAgreements(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerAgreementsQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerAgreements>>>
export type ListPartnerAgreementsQueryError = ErrorType<Problem>


export function useListPartnerAgreements<TData = Awaited<ReturnType<typeof listPartnerAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAgreements>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAgreements<TData = Awaited<ReturnType<typeof listPartnerAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerAgreements>>,
          TError,
          Awaited<ReturnType<typeof listPartnerAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerAgreements<TData = Awaited<ReturnType<typeof listPartnerAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's agreements: those to sign first, and what was signed
 */

export function useListPartnerAgreements<TData = Awaited<ReturnType<typeof listPartnerAgreements>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerAgreements>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerAgreementsQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerAgreementUrl = (vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}`
}

/**
 * @summary One agreement with the text that is to be accepted, and what changed since the last acceptance
 */
export const getPartnerAgreement = async (vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerAgreementReply> => {

  return fairwayFetch<GetPartnerAgreementReply>(getGetPartnerAgreementUrl(vendorId,partnerId,agreementId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerAgreementQueryKey = (vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/agreements/${agreementId}`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetPartnerAgreementQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerAgreement>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerAgreementQueryKey(vendorId,partnerId,agreementId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerAgreement>>> = ({ signal }) => getPartnerAgreement(vendorId,partnerId,agreementId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && agreementId !== null && agreementId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerAgreementQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerAgreement>>>
export type GetPartnerAgreementQueryError = ErrorType<Problem>


export function useGetPartnerAgreement<TData = Awaited<ReturnType<typeof getPartnerAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementId: string,
    params: undefined |  GetPartnerAgreementParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerAgreement>>,
          TError,
          Awaited<ReturnType<typeof getPartnerAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerAgreement<TData = Awaited<ReturnType<typeof getPartnerAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerAgreement>>,
          TError,
          Awaited<ReturnType<typeof getPartnerAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerAgreement<TData = Awaited<ReturnType<typeof getPartnerAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One agreement with the text that is to be accepted, and what changed since the last acceptance
 */

export function useGetPartnerAgreement<TData = Awaited<ReturnType<typeof getPartnerAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementId: string,
    params?: GetPartnerAgreementParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerAgreementQueryOptions(vendorId,partnerId,agreementId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAcceptAgreementUrl = (vendorId: string,
    partnerId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}/acceptances`
}

/**
 * @summary Accept the text that was shown, in the name of the partner
 */
export const acceptAgreement = async (vendorId: string,
    partnerId: string,
    agreementId: string,
    acceptAgreementBody: AcceptAgreementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerAgreement> => {

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
return fairwayFetch<PartnerAgreement>(getAcceptAgreementUrl(vendorId,partnerId,agreementId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(acceptAgreementBody)
  }
);}





export const getAcceptAgreementMutationKey = () => ['acceptAgreement'] as const;

export const getAcceptAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptAgreement>>, TError,AcceptAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptAgreement>>, TError,AcceptAgreementMutationVariables, TContext> => {

const mutationKey = getAcceptAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptAgreement>>, AcceptAgreementMutationVariables> = (props) => {
          const {vendorId,partnerId,agreementId,data} = props ?? {};

          return  acceptAgreement(vendorId,partnerId,agreementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof acceptAgreement>>>
    export type AcceptAgreementMutationBody = AcceptAgreementBody
    export type AcceptAgreementMutationError = ErrorType<Problem>
    export type AcceptAgreementMutationVariables = {vendorId: string;partnerId: string;agreementId: string;data: AcceptAgreementBody}

    /**
 * @summary Accept the text that was shown, in the name of the partner
 */
export const useAcceptAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptAgreement>>, TError,AcceptAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptAgreement>>,
        TError,
        AcceptAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptAgreementMutationOptions(options), queryClient);
    }
    export const getDeclineAgreementUrl = (vendorId: string,
    partnerId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}/decline`
}

/**
 * @summary Decline with a reason; the partner's manager at the vendor is told
 */
export const declineAgreement = async (vendorId: string,
    partnerId: string,
    agreementId: string,
    declineAgreementBody: DeclineAgreementBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerAgreement> => {

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
return fairwayFetch<PartnerAgreement>(getDeclineAgreementUrl(vendorId,partnerId,agreementId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(declineAgreementBody)
  }
);}





export const getDeclineAgreementMutationKey = () => ['declineAgreement'] as const;

export const getDeclineAgreementMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineAgreement>>, TError,DeclineAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof declineAgreement>>, TError,DeclineAgreementMutationVariables, TContext> => {

const mutationKey = getDeclineAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineAgreement>>, DeclineAgreementMutationVariables> = (props) => {
          const {vendorId,partnerId,agreementId,data} = props ?? {};

          return  declineAgreement(vendorId,partnerId,agreementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclineAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof declineAgreement>>>
    export type DeclineAgreementMutationBody = DeclineAgreementBody
    export type DeclineAgreementMutationError = ErrorType<Problem>
    export type DeclineAgreementMutationVariables = {vendorId: string;partnerId: string;agreementId: string;data: DeclineAgreementBody}

    /**
 * @summary Decline with a reason; the partner's manager at the vendor is told
 */
export const useDeclineAgreement = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineAgreement>>, TError,DeclineAgreementMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineAgreement>>,
        TError,
        DeclineAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getDeclineAgreementMutationOptions(options), queryClient);
    }
    export const getInviteSignatoryUrl = (vendorId: string,
    partnerId: string,
    agreementId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}/signatories`
}

/**
 * @summary Name who may bind the partner; that person gets a mail with a link to read and sign, without an account
 */
export const inviteSignatory = async (vendorId: string,
    partnerId: string,
    agreementId: string,
    inviteSignatoryBody: InviteSignatoryBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerAgreement> => {

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
return fairwayFetch<PartnerAgreement>(getInviteSignatoryUrl(vendorId,partnerId,agreementId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(inviteSignatoryBody)
  }
);}





export const getInviteSignatoryMutationKey = () => ['inviteSignatory'] as const;

export const getInviteSignatoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inviteSignatory>>, TError,InviteSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof inviteSignatory>>, TError,InviteSignatoryMutationVariables, TContext> => {

const mutationKey = getInviteSignatoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inviteSignatory>>, InviteSignatoryMutationVariables> = (props) => {
          const {vendorId,partnerId,agreementId,data} = props ?? {};

          return  inviteSignatory(vendorId,partnerId,agreementId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InviteSignatoryMutationResult = NonNullable<Awaited<ReturnType<typeof inviteSignatory>>>
    export type InviteSignatoryMutationBody = InviteSignatoryBody
    export type InviteSignatoryMutationError = ErrorType<Problem>
    export type InviteSignatoryMutationVariables = {vendorId: string;partnerId: string;agreementId: string;data: InviteSignatoryBody}

    /**
 * @summary Name who may bind the partner; that person gets a mail with a link to read and sign, without an account
 */
export const useInviteSignatory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inviteSignatory>>, TError,InviteSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inviteSignatory>>,
        TError,
        InviteSignatoryMutationVariables,
        TContext
      > => {
      return useMutation(getInviteSignatoryMutationOptions(options), queryClient);
    }
    export const getWithdrawSignatoryUrl = (vendorId: string,
    partnerId: string,
    agreementId: string,
    agreementSignatoryId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreements/${encodeURIComponent(String(agreementId))}/signatories/${encodeURIComponent(String(agreementSignatoryId))}`
}

/**
 * @summary Take an invitation to sign back; its link opens nothing any more
 */
export const withdrawSignatory = async (vendorId: string,
    partnerId: string,
    agreementId: string,
    agreementSignatoryId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getWithdrawSignatoryUrl(vendorId,partnerId,agreementId,agreementSignatoryId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getWithdrawSignatoryMutationKey = () => ['withdrawSignatory'] as const;

export const getWithdrawSignatoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSignatory>>, TError,WithdrawSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawSignatory>>, TError,WithdrawSignatoryMutationVariables, TContext> => {

const mutationKey = getWithdrawSignatoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawSignatory>>, WithdrawSignatoryMutationVariables> = (props) => {
          const {vendorId,partnerId,agreementId,agreementSignatoryId} = props ?? {};

          return  withdrawSignatory(vendorId,partnerId,agreementId,agreementSignatoryId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawSignatoryMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawSignatory>>>

    export type WithdrawSignatoryMutationError = ErrorType<Problem>
    export type WithdrawSignatoryMutationVariables = {vendorId: string;partnerId: string;agreementId: string;agreementSignatoryId: string}

    /**
 * @summary Take an invitation to sign back; its link opens nothing any more
 */
export const useWithdrawSignatory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSignatory>>, TError,WithdrawSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawSignatory>>,
        TError,
        WithdrawSignatoryMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawSignatoryMutationOptions(options), queryClient);
    }
    export const getDownloadAgreementUrl = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreement-acceptances/${encodeURIComponent(String(agreementAcceptanceId))}/pdf`
}

/**
 * @summary What was signed as a PDF, with the evidence
 */
export const downloadAgreement = async (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getDownloadAgreementUrl(vendorId,partnerId,agreementAcceptanceId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadAgreementQueryKey = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/agreement-acceptances/${agreementAcceptanceId}/pdf`
    ] as const;
    }


export const getDownloadAgreementQueryOptions = <TData = Awaited<ReturnType<typeof downloadAgreement>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadAgreementQueryKey(vendorId,partnerId,agreementAcceptanceId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadAgreement>>> = ({ signal }) => downloadAgreement(vendorId,partnerId,agreementAcceptanceId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && agreementAcceptanceId !== null && agreementAcceptanceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadAgreementQueryResult = NonNullable<Awaited<ReturnType<typeof downloadAgreement>>>
export type DownloadAgreementQueryError = ErrorType<Problem>


export function useDownloadAgreement<TData = Awaited<ReturnType<typeof downloadAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadAgreement>>,
          TError,
          Awaited<ReturnType<typeof downloadAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadAgreement<TData = Awaited<ReturnType<typeof downloadAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadAgreement>>,
          TError,
          Awaited<ReturnType<typeof downloadAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadAgreement<TData = Awaited<ReturnType<typeof downloadAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What was signed as a PDF, with the evidence
 */

export function useDownloadAgreement<TData = Awaited<ReturnType<typeof downloadAgreement>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreement>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadAgreementQueryOptions(vendorId,partnerId,agreementAcceptanceId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadAgreementTextUrl = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreement-acceptances/${encodeURIComponent(String(agreementAcceptanceId))}/text`
}

/**
 * @summary The plain text that was shown; its SHA-256 is the digest that the evidence names
 */
export const downloadAgreementText = async (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getDownloadAgreementTextUrl(vendorId,partnerId,agreementAcceptanceId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadAgreementTextQueryKey = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/agreement-acceptances/${agreementAcceptanceId}/text`
    ] as const;
    }


export const getDownloadAgreementTextQueryOptions = <TData = Awaited<ReturnType<typeof downloadAgreementText>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadAgreementTextQueryKey(vendorId,partnerId,agreementAcceptanceId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadAgreementText>>> = ({ signal }) => downloadAgreementText(vendorId,partnerId,agreementAcceptanceId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && agreementAcceptanceId !== null && agreementAcceptanceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadAgreementTextQueryResult = NonNullable<Awaited<ReturnType<typeof downloadAgreementText>>>
export type DownloadAgreementTextQueryError = ErrorType<Problem>


export function useDownloadAgreementText<TData = Awaited<ReturnType<typeof downloadAgreementText>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadAgreementText>>,
          TError,
          Awaited<ReturnType<typeof downloadAgreementText>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadAgreementText<TData = Awaited<ReturnType<typeof downloadAgreementText>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadAgreementText>>,
          TError,
          Awaited<ReturnType<typeof downloadAgreementText>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadAgreementText<TData = Awaited<ReturnType<typeof downloadAgreementText>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The plain text that was shown; its SHA-256 is the digest that the evidence names
 */

export function useDownloadAgreementText<TData = Awaited<ReturnType<typeof downloadAgreementText>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadAgreementText>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadAgreementTextQueryOptions(vendorId,partnerId,agreementAcceptanceId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCheckAgreementAcceptanceUrl = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/agreement-acceptances/${encodeURIComponent(String(agreementAcceptanceId))}/check`
}

/**
 * @summary Computes the digests of text, record and PDF anew and compares them with what was kept
 */
export const checkAgreementAcceptance = async (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<CheckAgreementAcceptanceReply> => {

  return fairwayFetch<CheckAgreementAcceptanceReply>(getCheckAgreementAcceptanceUrl(vendorId,partnerId,agreementAcceptanceId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCheckAgreementAcceptanceQueryKey = (vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/agreement-acceptances/${agreementAcceptanceId}/check`
    ] as const;
    }


export const getCheckAgreementAcceptanceQueryOptions = <TData = Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCheckAgreementAcceptanceQueryKey(vendorId,partnerId,agreementAcceptanceId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof checkAgreementAcceptance>>> = ({ signal }) => checkAgreementAcceptance(vendorId,partnerId,agreementAcceptanceId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && agreementAcceptanceId !== null && agreementAcceptanceId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CheckAgreementAcceptanceQueryResult = NonNullable<Awaited<ReturnType<typeof checkAgreementAcceptance>>>
export type CheckAgreementAcceptanceQueryError = ErrorType<Problem>


export function useCheckAgreementAcceptance<TData = Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof checkAgreementAcceptance>>,
          TError,
          Awaited<ReturnType<typeof checkAgreementAcceptance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCheckAgreementAcceptance<TData = Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof checkAgreementAcceptance>>,
          TError,
          Awaited<ReturnType<typeof checkAgreementAcceptance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCheckAgreementAcceptance<TData = Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Computes the digests of text, record and PDF anew and compares them with what was kept
 */

export function useCheckAgreementAcceptance<TData = Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    agreementAcceptanceId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkAgreementAcceptance>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCheckAgreementAcceptanceQueryOptions(vendorId,partnerId,agreementAcceptanceId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSigningUrl = (token: string,
    params?: GetSigningParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/signing/${encodeURIComponent(String(token))}?${stringifiedParams}` : `/v1/signing/${encodeURIComponent(String(token))}`
}

/**
 * @summary What an invited signatory is asked to sign
 */
export const getSigning = async (token: string,
    params?: GetSigningParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetSigningReply> => {

  return fairwayFetch<GetSigningReply>(getGetSigningUrl(token,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSigningQueryKey = (token: string,
    params?: GetSigningParams,) => {
    return [
    `/v1/signing/${token}`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSigningQueryOptions = <TData = Awaited<ReturnType<typeof getSigning>>, TError = ErrorType<Problem>>(token: string,
    params?: GetSigningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSigningQueryKey(token,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSigning>>> = ({ signal }) => getSigning(token,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSigningQueryResult = NonNullable<Awaited<ReturnType<typeof getSigning>>>
export type GetSigningQueryError = ErrorType<Problem>


export function useGetSigning<TData = Awaited<ReturnType<typeof getSigning>>, TError = ErrorType<Problem>>(
 token: string,
    params: undefined |  GetSigningParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSigning>>,
          TError,
          Awaited<ReturnType<typeof getSigning>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSigning<TData = Awaited<ReturnType<typeof getSigning>>, TError = ErrorType<Problem>>(
 token: string,
    params?: GetSigningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSigning>>,
          TError,
          Awaited<ReturnType<typeof getSigning>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSigning<TData = Awaited<ReturnType<typeof getSigning>>, TError = ErrorType<Problem>>(
 token: string,
    params?: GetSigningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What an invited signatory is asked to sign
 */

export function useGetSigning<TData = Awaited<ReturnType<typeof getSigning>>, TError = ErrorType<Problem>>(
 token: string,
    params?: GetSigningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSigning>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSigningQueryOptions(token,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSignAsSignatoryUrl = (token: string,) => {




  return `/v1/signing/${encodeURIComponent(String(token))}/signature`
}

/**
 * @summary Sign as the invited signatory
 */
export const signAsSignatory = async (token: string,
    signAsSignatoryBody: SignAsSignatoryBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SignAsSignatoryReply> => {

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
return fairwayFetch<SignAsSignatoryReply>(getSignAsSignatoryUrl(token),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(signAsSignatoryBody)
  }
);}





export const getSignAsSignatoryMutationKey = () => ['signAsSignatory'] as const;

export const getSignAsSignatoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signAsSignatory>>, TError,SignAsSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof signAsSignatory>>, TError,SignAsSignatoryMutationVariables, TContext> => {

const mutationKey = getSignAsSignatoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signAsSignatory>>, SignAsSignatoryMutationVariables> = (props) => {
          const {token,data} = props ?? {};

          return  signAsSignatory(token,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SignAsSignatoryMutationResult = NonNullable<Awaited<ReturnType<typeof signAsSignatory>>>
    export type SignAsSignatoryMutationBody = SignAsSignatoryBody
    export type SignAsSignatoryMutationError = ErrorType<Problem>
    export type SignAsSignatoryMutationVariables = {token: string;data: SignAsSignatoryBody}

    /**
 * @summary Sign as the invited signatory
 */
export const useSignAsSignatory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signAsSignatory>>, TError,SignAsSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signAsSignatory>>,
        TError,
        SignAsSignatoryMutationVariables,
        TContext
      > => {
      return useMutation(getSignAsSignatoryMutationOptions(options), queryClient);
    }
    export const getDeclineAsSignatoryUrl = (token: string,) => {




  return `/v1/signing/${encodeURIComponent(String(token))}/decline`
}

/**
 * @summary Decline as the invited signatory, with a reason
 */
export const declineAsSignatory = async (token: string,
    declineAsSignatoryBody: DeclineAsSignatoryBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getDeclineAsSignatoryUrl(token),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(declineAsSignatoryBody)
  }
);}





export const getDeclineAsSignatoryMutationKey = () => ['declineAsSignatory'] as const;

export const getDeclineAsSignatoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineAsSignatory>>, TError,DeclineAsSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof declineAsSignatory>>, TError,DeclineAsSignatoryMutationVariables, TContext> => {

const mutationKey = getDeclineAsSignatoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineAsSignatory>>, DeclineAsSignatoryMutationVariables> = (props) => {
          const {token,data} = props ?? {};

          return  declineAsSignatory(token,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclineAsSignatoryMutationResult = NonNullable<Awaited<ReturnType<typeof declineAsSignatory>>>
    export type DeclineAsSignatoryMutationBody = DeclineAsSignatoryBody
    export type DeclineAsSignatoryMutationError = ErrorType<Problem>
    export type DeclineAsSignatoryMutationVariables = {token: string;data: DeclineAsSignatoryBody}

    /**
 * @summary Decline as the invited signatory, with a reason
 */
export const useDeclineAsSignatory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineAsSignatory>>, TError,DeclineAsSignatoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineAsSignatory>>,
        TError,
        DeclineAsSignatoryMutationVariables,
        TContext
      > => {
      return useMutation(getDeclineAsSignatoryMutationOptions(options), queryClient);
    }
    export const getDownloadSignedUrl = (token: string,) => {




  return `/v1/signing/${encodeURIComponent(String(token))}/pdf`
}

/**
 * @summary What the invited signatory has signed, as a PDF with the evidence
 */
export const downloadSigned = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getDownloadSignedUrl(token),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadSignedQueryKey = (token: string,) => {
    return [
    `/v1/signing/${token}/pdf`
    ] as const;
    }


export const getDownloadSignedQueryOptions = <TData = Awaited<ReturnType<typeof downloadSigned>>, TError = ErrorType<Problem>>(token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadSignedQueryKey(token);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadSigned>>> = ({ signal }) => downloadSigned(token, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadSignedQueryResult = NonNullable<Awaited<ReturnType<typeof downloadSigned>>>
export type DownloadSignedQueryError = ErrorType<Problem>


export function useDownloadSigned<TData = Awaited<ReturnType<typeof downloadSigned>>, TError = ErrorType<Problem>>(
 token: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadSigned>>,
          TError,
          Awaited<ReturnType<typeof downloadSigned>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadSigned<TData = Awaited<ReturnType<typeof downloadSigned>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadSigned>>,
          TError,
          Awaited<ReturnType<typeof downloadSigned>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadSigned<TData = Awaited<ReturnType<typeof downloadSigned>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What the invited signatory has signed, as a PDF with the evidence
 */

export function useDownloadSigned<TData = Awaited<ReturnType<typeof downloadSigned>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadSigned>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadSignedQueryOptions(token,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






