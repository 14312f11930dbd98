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
  AnswerApplicationQuestionBody,
  AnswerApplicationQuestionReply,
  ApplicationChallenge,
  ConfirmApplicationReply,
  GetApplicationStatusReply,
  GetPublicFormReply,
  Problem,
  SendApplicationBody,
  SendApplicationReply,
  WithdrawApplicationReply
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

export const getGetPublicFormUrl = (vendorSlug: string,
    formSlug: string,) => {




  return `/v1/apply/${encodeURIComponent(String(vendorSlug))}/${encodeURIComponent(String(formSlug))}`
}

/**
 * @summary A published application form
 */
export const getPublicForm = async (vendorSlug: string,
    formSlug: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPublicFormReply> => {

  return fairwayFetch<GetPublicFormReply>(getGetPublicFormUrl(vendorSlug,formSlug),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPublicFormQueryKey = (vendorSlug: string,
    formSlug: string,) => {
    return [
    `/v1/apply/${vendorSlug}/${formSlug}`
    ] as const;
    }


export const getGetPublicFormQueryOptions = <TData = Awaited<ReturnType<typeof getPublicForm>>, TError = ErrorType<Problem>>(vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPublicFormQueryKey(vendorSlug,formSlug);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPublicForm>>> = ({ signal }) => getPublicForm(vendorSlug,formSlug, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorSlug !== null && vendorSlug !== undefined && formSlug !== null && formSlug !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPublicFormQueryResult = NonNullable<Awaited<ReturnType<typeof getPublicForm>>>
export type GetPublicFormQueryError = ErrorType<Problem>


export function useGetPublicForm<TData = Awaited<ReturnType<typeof getPublicForm>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPublicForm>>,
          TError,
          Awaited<ReturnType<typeof getPublicForm>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPublicForm<TData = Awaited<ReturnType<typeof getPublicForm>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPublicForm>>,
          TError,
          Awaited<ReturnType<typeof getPublicForm>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPublicForm<TData = Awaited<ReturnType<typeof getPublicForm>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A published application form
 */

export function useGetPublicForm<TData = Awaited<ReturnType<typeof getPublicForm>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPublicForm>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPublicFormQueryOptions(vendorSlug,formSlug,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSendApplicationUrl = (vendorSlug: string,
    formSlug: string,) => {




  return `/v1/apply/${encodeURIComponent(String(vendorSlug))}/${encodeURIComponent(String(formSlug))}`
}

/**
 * @summary Send an application; it reaches the vendor once its address was confirmed
 */
export const sendApplication = async (vendorSlug: string,
    formSlug: string,
    sendApplicationBody: SendApplicationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SendApplicationReply> => {

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
return fairwayFetch<SendApplicationReply>(getSendApplicationUrl(vendorSlug,formSlug),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(sendApplicationBody)
  }
);}





export const getSendApplicationMutationKey = () => ['sendApplication'] as const;

export const getSendApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sendApplication>>, TError,SendApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof sendApplication>>, TError,SendApplicationMutationVariables, TContext> => {

const mutationKey = getSendApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof sendApplication>>, SendApplicationMutationVariables> = (props) => {
          const {vendorSlug,formSlug,data} = props ?? {};

          return  sendApplication(vendorSlug,formSlug,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SendApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof sendApplication>>>
    export type SendApplicationMutationBody = SendApplicationBody
    export type SendApplicationMutationError = ErrorType<Problem>
    export type SendApplicationMutationVariables = {vendorSlug: string;formSlug: string;data: SendApplicationBody}

    /**
 * @summary Send an application; it reaches the vendor once its address was confirmed
 */
export const useSendApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sendApplication>>, TError,SendApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof sendApplication>>,
        TError,
        SendApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getSendApplicationMutationOptions(options), queryClient);
    }
    export const getCreateApplicationChallengeUrl = (vendorSlug: string,
    formSlug: string,) => {




  return `/v1/apply/${encodeURIComponent(String(vendorSlug))}/${encodeURIComponent(String(formSlug))}/challenge`
}

/**
 * @summary The riddle to be solved before an application is sent
 */
export const createApplicationChallenge = async (vendorSlug: string,
    formSlug: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ApplicationChallenge> => {

  return fairwayFetch<ApplicationChallenge>(getCreateApplicationChallengeUrl(vendorSlug,formSlug),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCreateApplicationChallengeQueryKey = (vendorSlug: string,
    formSlug: string,) => {
    return [
    `/v1/apply/${vendorSlug}/${formSlug}/challenge`
    ] as const;
    }


export const getCreateApplicationChallengeQueryOptions = <TData = Awaited<ReturnType<typeof createApplicationChallenge>>, TError = ErrorType<Problem>>(vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCreateApplicationChallengeQueryKey(vendorSlug,formSlug);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof createApplicationChallenge>>> = ({ signal }) => createApplicationChallenge(vendorSlug,formSlug, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorSlug !== null && vendorSlug !== undefined && formSlug !== null && formSlug !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CreateApplicationChallengeQueryResult = NonNullable<Awaited<ReturnType<typeof createApplicationChallenge>>>
export type CreateApplicationChallengeQueryError = ErrorType<Problem>


export function useCreateApplicationChallenge<TData = Awaited<ReturnType<typeof createApplicationChallenge>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof createApplicationChallenge>>,
          TError,
          Awaited<ReturnType<typeof createApplicationChallenge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCreateApplicationChallenge<TData = Awaited<ReturnType<typeof createApplicationChallenge>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof createApplicationChallenge>>,
          TError,
          Awaited<ReturnType<typeof createApplicationChallenge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCreateApplicationChallenge<TData = Awaited<ReturnType<typeof createApplicationChallenge>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The riddle to be solved before an application is sent
 */

export function useCreateApplicationChallenge<TData = Awaited<ReturnType<typeof createApplicationChallenge>>, TError = ErrorType<Problem>>(
 vendorSlug: string,
    formSlug: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof createApplicationChallenge>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCreateApplicationChallengeQueryOptions(vendorSlug,formSlug,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getConfirmApplicationUrl = (token: string,) => {




  return `/v1/application-confirmations/${encodeURIComponent(String(token))}`
}

/**
 * @summary Confirm the address of an application, by the link in the mail
 */
export const confirmApplication = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ConfirmApplicationReply> => {

  return fairwayFetch<ConfirmApplicationReply>(getConfirmApplicationUrl(token),
  {
    ...options,
    method: 'POST'


  }
);}





export const getConfirmApplicationMutationKey = () => ['confirmApplication'] as const;

export const getConfirmApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmApplication>>, TError,ConfirmApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmApplication>>, TError,ConfirmApplicationMutationVariables, TContext> => {

const mutationKey = getConfirmApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmApplication>>, ConfirmApplicationMutationVariables> = (props) => {
          const {token} = props ?? {};

          return  confirmApplication(token,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof confirmApplication>>>

    export type ConfirmApplicationMutationError = ErrorType<Problem>
    export type ConfirmApplicationMutationVariables = {token: string}

    /**
 * @summary Confirm the address of an application, by the link in the mail
 */
export const useConfirmApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmApplication>>, TError,ConfirmApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmApplication>>,
        TError,
        ConfirmApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmApplicationMutationOptions(options), queryClient);
    }
    export const getGetApplicationStatusUrl = (token: string,) => {




  return `/v1/application-status/${encodeURIComponent(String(token))}`
}

/**
 * @summary Where an application stands, for who applied
 */
export const getApplicationStatus = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetApplicationStatusReply> => {

  return fairwayFetch<GetApplicationStatusReply>(getGetApplicationStatusUrl(token),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetApplicationStatusQueryKey = (token: string,) => {
    return [
    `/v1/application-status/${token}`
    ] as const;
    }


export const getGetApplicationStatusQueryOptions = <TData = Awaited<ReturnType<typeof getApplicationStatus>>, TError = ErrorType<Problem>>(token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetApplicationStatusQueryKey(token);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getApplicationStatus>>> = ({ signal }) => getApplicationStatus(token, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetApplicationStatusQueryResult = NonNullable<Awaited<ReturnType<typeof getApplicationStatus>>>
export type GetApplicationStatusQueryError = ErrorType<Problem>


export function useGetApplicationStatus<TData = Awaited<ReturnType<typeof getApplicationStatus>>, TError = ErrorType<Problem>>(
 token: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApplicationStatus>>,
          TError,
          Awaited<ReturnType<typeof getApplicationStatus>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetApplicationStatus<TData = Awaited<ReturnType<typeof getApplicationStatus>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApplicationStatus>>,
          TError,
          Awaited<ReturnType<typeof getApplicationStatus>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetApplicationStatus<TData = Awaited<ReturnType<typeof getApplicationStatus>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Where an application stands, for who applied
 */

export function useGetApplicationStatus<TData = Awaited<ReturnType<typeof getApplicationStatus>>, TError = ErrorType<Problem>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getApplicationStatus>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetApplicationStatusQueryOptions(token,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnswerApplicationQuestionUrl = (token: string,) => {




  return `/v1/application-status/${encodeURIComponent(String(token))}/answer`
}

/**
 * @summary Answer what the vendor asked; its clock goes on
 */
export const answerApplicationQuestion = async (token: string,
    answerApplicationQuestionBody: AnswerApplicationQuestionBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AnswerApplicationQuestionReply> => {

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
return fairwayFetch<AnswerApplicationQuestionReply>(getAnswerApplicationQuestionUrl(token),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(answerApplicationQuestionBody)
  }
);}





export const getAnswerApplicationQuestionMutationKey = () => ['answerApplicationQuestion'] as const;

export const getAnswerApplicationQuestionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerApplicationQuestion>>, TError,AnswerApplicationQuestionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof answerApplicationQuestion>>, TError,AnswerApplicationQuestionMutationVariables, TContext> => {

const mutationKey = getAnswerApplicationQuestionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerApplicationQuestion>>, AnswerApplicationQuestionMutationVariables> = (props) => {
          const {token,data} = props ?? {};

          return  answerApplicationQuestion(token,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerApplicationQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof answerApplicationQuestion>>>
    export type AnswerApplicationQuestionMutationBody = AnswerApplicationQuestionBody
    export type AnswerApplicationQuestionMutationError = ErrorType<Problem>
    export type AnswerApplicationQuestionMutationVariables = {token: string;data: AnswerApplicationQuestionBody}

    /**
 * @summary Answer what the vendor asked; its clock goes on
 */
export const useAnswerApplicationQuestion = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerApplicationQuestion>>, TError,AnswerApplicationQuestionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerApplicationQuestion>>,
        TError,
        AnswerApplicationQuestionMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerApplicationQuestionMutationOptions(options), queryClient);
    }
    export const getWithdrawApplicationUrl = (token: string,) => {




  return `/v1/application-status/${encodeURIComponent(String(token))}/withdraw`
}

/**
 * @summary Take an application back
 */
export const withdrawApplication = async (token: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<WithdrawApplicationReply> => {

  return fairwayFetch<WithdrawApplicationReply>(getWithdrawApplicationUrl(token),
  {
    ...options,
    method: 'POST'


  }
);}





export const getWithdrawApplicationMutationKey = () => ['withdrawApplication'] as const;

export const getWithdrawApplicationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawApplication>>, TError,WithdrawApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawApplication>>, TError,WithdrawApplicationMutationVariables, TContext> => {

const mutationKey = getWithdrawApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawApplication>>, WithdrawApplicationMutationVariables> = (props) => {
          const {token} = props ?? {};

          return  withdrawApplication(token,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawApplication>>>

    export type WithdrawApplicationMutationError = ErrorType<Problem>
    export type WithdrawApplicationMutationVariables = {token: string}

    /**
 * @summary Take an application back
 */
export const useWithdrawApplication = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawApplication>>, TError,WithdrawApplicationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawApplication>>,
        TError,
        WithdrawApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawApplicationMutationOptions(options), queryClient);
    }
