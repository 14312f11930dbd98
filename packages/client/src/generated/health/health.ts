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
  AnswerSuggestedActionBody,
  ListActionAnswersReply,
  ListNeedsYouParams,
  ListNeedsYouReply,
  PartnerHealth,
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

export const getGetPartnerHealthUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/health`
}

/**
 * @summary How a partner is doing and why, with its past and what to do next
 */
export const getPartnerHealth = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerHealth> => {

  return fairwayFetch<PartnerHealth>(getGetPartnerHealthUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerHealthQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/health`
    ] as const;
    }


export const getGetPartnerHealthQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerHealth>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerHealthQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerHealth>>> = ({ signal }) => getPartnerHealth(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerHealthQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerHealth>>>
export type GetPartnerHealthQueryError = ErrorType<Problem>


export function useGetPartnerHealth<TData = Awaited<ReturnType<typeof getPartnerHealth>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerHealth>>,
          TError,
          Awaited<ReturnType<typeof getPartnerHealth>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerHealth<TData = Awaited<ReturnType<typeof getPartnerHealth>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerHealth>>,
          TError,
          Awaited<ReturnType<typeof getPartnerHealth>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerHealth<TData = Awaited<ReturnType<typeof getPartnerHealth>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How a partner is doing and why, with its past and what to do next
 */

export function useGetPartnerHealth<TData = Awaited<ReturnType<typeof getPartnerHealth>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerHealth>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerHealthQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnswerSuggestedActionUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/actions`
}

/**
 * @summary Say that a suggested action is done, not now, or not useful; it is not suggested again for this occasion
 */
export const answerSuggestedAction = async (vendorId: string,
    partnerId: string,
    answerSuggestedActionBody: AnswerSuggestedActionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerHealth> => {

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
return fairwayFetch<PartnerHealth>(getAnswerSuggestedActionUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(answerSuggestedActionBody)
  }
);}





export const getAnswerSuggestedActionMutationKey = () => ['answerSuggestedAction'] as const;

export const getAnswerSuggestedActionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerSuggestedAction>>, TError,AnswerSuggestedActionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof answerSuggestedAction>>, TError,AnswerSuggestedActionMutationVariables, TContext> => {

const mutationKey = getAnswerSuggestedActionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerSuggestedAction>>, AnswerSuggestedActionMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  answerSuggestedAction(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerSuggestedActionMutationResult = NonNullable<Awaited<ReturnType<typeof answerSuggestedAction>>>
    export type AnswerSuggestedActionMutationBody = AnswerSuggestedActionBody
    export type AnswerSuggestedActionMutationError = ErrorType<Problem>
    export type AnswerSuggestedActionMutationVariables = {vendorId: string;partnerId: string;data: AnswerSuggestedActionBody}

    /**
 * @summary Say that a suggested action is done, not now, or not useful; it is not suggested again for this occasion
 */
export const useAnswerSuggestedAction = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerSuggestedAction>>, TError,AnswerSuggestedActionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerSuggestedAction>>,
        TError,
        AnswerSuggestedActionMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerSuggestedActionMutationOptions(options), queryClient);
    }
    export const getListActionAnswersUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/actions`
}

/**
 * @summary What was said of suggested actions, newest first
 */
export const listActionAnswers = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListActionAnswersReply> => {

  return fairwayFetch<ListActionAnswersReply>(getListActionAnswersUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListActionAnswersQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/actions`
    ] as const;
    }


export const getListActionAnswersQueryOptions = <TData = Awaited<ReturnType<typeof listActionAnswers>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListActionAnswersQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listActionAnswers>>> = ({ signal }) => listActionAnswers(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListActionAnswersQueryResult = NonNullable<Awaited<ReturnType<typeof listActionAnswers>>>
export type ListActionAnswersQueryError = ErrorType<Problem>


export function useListActionAnswers<TData = Awaited<ReturnType<typeof listActionAnswers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionAnswers>>,
          TError,
          Awaited<ReturnType<typeof listActionAnswers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListActionAnswers<TData = Awaited<ReturnType<typeof listActionAnswers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionAnswers>>,
          TError,
          Awaited<ReturnType<typeof listActionAnswers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListActionAnswers<TData = Awaited<ReturnType<typeof listActionAnswers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What was said of suggested actions, newest first
 */

export function useListActionAnswers<TData = Awaited<ReturnType<typeof listActionAnswers>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionAnswers>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListActionAnswersQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListNeedsYouUrl = (vendorId: string,
    params?: ListNeedsYouParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/needs-you?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/needs-you`
}

/**
 * @summary Partners for whom there is something to do, the most urgent first; one's own where somebody looks after any
 */
export const listNeedsYou = async (vendorId: string,
    params?: ListNeedsYouParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNeedsYouReply> => {

  return fairwayFetch<ListNeedsYouReply>(getListNeedsYouUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNeedsYouQueryKey = (vendorId: string,
    params?: ListNeedsYouParams,) => {
    return [
    `/v1/vendors/${vendorId}/needs-you`, ...(params ? [params] : [])
    ] as const;
    }


export const getListNeedsYouQueryOptions = <TData = Awaited<ReturnType<typeof listNeedsYou>>, TError = ErrorType<Problem>>(vendorId: string,
    params?: ListNeedsYouParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNeedsYouQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNeedsYou>>> = ({ signal }) => listNeedsYou(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNeedsYouQueryResult = NonNullable<Awaited<ReturnType<typeof listNeedsYou>>>
export type ListNeedsYouQueryError = ErrorType<Problem>


export function useListNeedsYou<TData = Awaited<ReturnType<typeof listNeedsYou>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: undefined |  ListNeedsYouParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNeedsYou>>,
          TError,
          Awaited<ReturnType<typeof listNeedsYou>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNeedsYou<TData = Awaited<ReturnType<typeof listNeedsYou>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNeedsYouParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNeedsYou>>,
          TError,
          Awaited<ReturnType<typeof listNeedsYou>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNeedsYou<TData = Awaited<ReturnType<typeof listNeedsYou>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNeedsYouParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Partners for whom there is something to do, the most urgent first; one's own where somebody looks after any
 */

export function useListNeedsYou<TData = Awaited<ReturnType<typeof listNeedsYou>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params?: ListNeedsYouParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNeedsYou>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNeedsYouQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






