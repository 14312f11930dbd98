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
  AcceptInvitationBody,
  Account,
  ChangeOwnPasswordBody,
  ConfirmTotpBody,
  GetHomeReply,
  GetSetupReply,
  InvitationSeen,
  JoinByInvitationBody,
  ListLettersReply,
  LookAtInvitationBody,
  Me,
  PlaceEntered,
  Problem,
  ProveIdentityBody,
  ProveSecondFactorBody,
  RecoveryCodes,
  RenamePasskeyBody,
  RequestPasswordLinkBody,
  RequestPasswordLinkReply,
  RequestSignInLinkBody,
  RequestSignInLinkReply,
  SecondFactorPolicy,
  SetPartnerSecondFactorPolicyBody,
  SetSecondFactorPolicyBody,
  SetUpBody,
  SetUpReply,
  StartTotpReply,
  UpdateMeBody,
  UsePasswordLinkBody,
  UseSignInLinkBody
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

export const getGetSetupUrl = () => {




  return `/v1/setup`
}

/**
 * @summary Whether this installation still needs its first administrator, and the demo sign-ins in demo mode
 */
export const getSetup = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<GetSetupReply> => {

  return fairwayFetch<GetSetupReply>(getGetSetupUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSetupQueryKey = () => {
    return [
    `/v1/setup`
    ] as const;
    }


export const getGetSetupQueryOptions = <TData = Awaited<ReturnType<typeof getSetup>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSetupQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSetup>>> = ({ signal }) => getSetup({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSetupQueryResult = NonNullable<Awaited<ReturnType<typeof getSetup>>>
export type GetSetupQueryError = ErrorType<Problem>


export function useGetSetup<TData = Awaited<ReturnType<typeof getSetup>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSetup>>,
          TError,
          Awaited<ReturnType<typeof getSetup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSetup<TData = Awaited<ReturnType<typeof getSetup>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSetup>>,
          TError,
          Awaited<ReturnType<typeof getSetup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSetup<TData = Awaited<ReturnType<typeof getSetup>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Whether this installation still needs its first administrator, and the demo sign-ins in demo mode
 */

export function useGetSetup<TData = Awaited<ReturnType<typeof getSetup>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetup>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSetupQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSetUpUrl = () => {




  return `/v1/setup`
}

/**
 * @summary Create the first administrator and the first vendor of a new installation
 */
export const setUp = async (setUpBody: SetUpBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SetUpReply> => {

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
return fairwayFetch<SetUpReply>(getSetUpUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setUpBody)
  }
);}





export const getSetUpMutationKey = () => ['setUp'] as const;

export const getSetUpMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setUp>>, TError,SetUpMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof setUp>>, TError,SetUpMutationVariables, TContext> => {

const mutationKey = getSetUpMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setUp>>, SetUpMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  setUp(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetUpMutationResult = NonNullable<Awaited<ReturnType<typeof setUp>>>
    export type SetUpMutationBody = SetUpBody
    export type SetUpMutationError = ErrorType<Problem>
    export type SetUpMutationVariables = {data: SetUpBody}

    /**
 * @summary Create the first administrator and the first vendor of a new installation
 */
export const useSetUp = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setUp>>, TError,SetUpMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setUp>>,
        TError,
        SetUpMutationVariables,
        TContext
      > => {
      return useMutation(getSetUpMutationOptions(options), queryClient);
    }
    export const getGetMeUrl = () => {




  return `/v1/me`
}

/**
 * @summary The signed-in person and every vendor and partner they belong to
 */
export const getMe = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<Me> => {

  return fairwayFetch<Me>(getGetMeUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetMeQueryKey = () => {
    return [
    `/v1/me`
    ] as const;
    }


export const getGetMeQueryOptions = <TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMeQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMe>>> = ({ signal }) => getMe({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMeQueryResult = NonNullable<Awaited<ReturnType<typeof getMe>>>
export type GetMeQueryError = ErrorType<Problem>


export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The signed-in person and every vendor and partner they belong to
 */

export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMeQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateMeUrl = () => {




  return `/v1/me`
}

/**
 * @summary Change one's own name or language
 */
export const updateMe = async (updateMeBody: UpdateMeBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Me> => {

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
return fairwayFetch<Me>(getUpdateMeUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateMeBody)
  }
);}





export const getUpdateMeMutationKey = () => ['updateMe'] as const;

export const getUpdateMeMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext> => {

const mutationKey = getUpdateMeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateMe>>, UpdateMeMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  updateMe(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateMeMutationResult = NonNullable<Awaited<ReturnType<typeof updateMe>>>
    export type UpdateMeMutationBody = UpdateMeBody
    export type UpdateMeMutationError = ErrorType<Problem>
    export type UpdateMeMutationVariables = {data: UpdateMeBody}

    /**
 * @summary Change one's own name or language
 */
export const useUpdateMe = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateMe>>,
        TError,
        UpdateMeMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateMeMutationOptions(options), queryClient);
    }
    export const getLookAtInvitationUrl = () => {




  return `/v1/invitations/look`
}

/**
 * @summary What the link of an invitation leads to
 */
export const lookAtInvitation = async (lookAtInvitationBody: LookAtInvitationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<InvitationSeen> => {

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
return fairwayFetch<InvitationSeen>(getLookAtInvitationUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(lookAtInvitationBody)
  }
);}





export const getLookAtInvitationMutationKey = () => ['lookAtInvitation'] as const;

export const getLookAtInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lookAtInvitation>>, TError,LookAtInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof lookAtInvitation>>, TError,LookAtInvitationMutationVariables, TContext> => {

const mutationKey = getLookAtInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof lookAtInvitation>>, LookAtInvitationMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  lookAtInvitation(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type LookAtInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof lookAtInvitation>>>
    export type LookAtInvitationMutationBody = LookAtInvitationBody
    export type LookAtInvitationMutationError = ErrorType<Problem>
    export type LookAtInvitationMutationVariables = {data: LookAtInvitationBody}

    /**
 * @summary What the link of an invitation leads to
 */
export const useLookAtInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lookAtInvitation>>, TError,LookAtInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof lookAtInvitation>>,
        TError,
        LookAtInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getLookAtInvitationMutationOptions(options), queryClient);
    }
    export const getAcceptInvitationUrl = () => {




  return `/v1/invitations/accept`
}

/**
 * @summary Accept an invitation as somebody new: with a name and a password; signs in
 */
export const acceptInvitation = async (acceptInvitationBody: AcceptInvitationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PlaceEntered> => {

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
return fairwayFetch<PlaceEntered>(getAcceptInvitationUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(acceptInvitationBody)
  }
);}





export const getAcceptInvitationMutationKey = () => ['acceptInvitation'] as const;

export const getAcceptInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptInvitation>>, TError,AcceptInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptInvitation>>, TError,AcceptInvitationMutationVariables, TContext> => {

const mutationKey = getAcceptInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptInvitation>>, AcceptInvitationMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  acceptInvitation(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof acceptInvitation>>>
    export type AcceptInvitationMutationBody = AcceptInvitationBody
    export type AcceptInvitationMutationError = ErrorType<Problem>
    export type AcceptInvitationMutationVariables = {data: AcceptInvitationBody}

    /**
 * @summary Accept an invitation as somebody new: with a name and a password; signs in
 */
export const useAcceptInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptInvitation>>, TError,AcceptInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptInvitation>>,
        TError,
        AcceptInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptInvitationMutationOptions(options), queryClient);
    }
    export const getJoinByInvitationUrl = () => {




  return `/v1/invitations/join`
}

/**
 * @summary Accept an invitation as the person who is signed in
 */
export const joinByInvitation = async (joinByInvitationBody: JoinByInvitationBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PlaceEntered> => {

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
return fairwayFetch<PlaceEntered>(getJoinByInvitationUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(joinByInvitationBody)
  }
);}





export const getJoinByInvitationMutationKey = () => ['joinByInvitation'] as const;

export const getJoinByInvitationMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinByInvitation>>, TError,JoinByInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof joinByInvitation>>, TError,JoinByInvitationMutationVariables, TContext> => {

const mutationKey = getJoinByInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof joinByInvitation>>, JoinByInvitationMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  joinByInvitation(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type JoinByInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof joinByInvitation>>>
    export type JoinByInvitationMutationBody = JoinByInvitationBody
    export type JoinByInvitationMutationError = ErrorType<Problem>
    export type JoinByInvitationMutationVariables = {data: JoinByInvitationBody}

    /**
 * @summary Accept an invitation as the person who is signed in
 */
export const useJoinByInvitation = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinByInvitation>>, TError,JoinByInvitationMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof joinByInvitation>>,
        TError,
        JoinByInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getJoinByInvitationMutationOptions(options), queryClient);
    }
    export const getRequestSignInLinkUrl = () => {




  return `/v1/sign-in-links`
}

/**
 * @summary Mail somebody a link to sign in; answers the same whether the address is known or not
 */
export const requestSignInLink = async (requestSignInLinkBody: RequestSignInLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RequestSignInLinkReply> => {

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
return fairwayFetch<RequestSignInLinkReply>(getRequestSignInLinkUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(requestSignInLinkBody)
  }
);}





export const getRequestSignInLinkMutationKey = () => ['requestSignInLink'] as const;

export const getRequestSignInLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestSignInLink>>, TError,RequestSignInLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof requestSignInLink>>, TError,RequestSignInLinkMutationVariables, TContext> => {

const mutationKey = getRequestSignInLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestSignInLink>>, RequestSignInLinkMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  requestSignInLink(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestSignInLinkMutationResult = NonNullable<Awaited<ReturnType<typeof requestSignInLink>>>
    export type RequestSignInLinkMutationBody = RequestSignInLinkBody
    export type RequestSignInLinkMutationError = ErrorType<Problem>
    export type RequestSignInLinkMutationVariables = {data: RequestSignInLinkBody}

    /**
 * @summary Mail somebody a link to sign in; answers the same whether the address is known or not
 */
export const useRequestSignInLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestSignInLink>>, TError,RequestSignInLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestSignInLink>>,
        TError,
        RequestSignInLinkMutationVariables,
        TContext
      > => {
      return useMutation(getRequestSignInLinkMutationOptions(options), queryClient);
    }
    export const getUseSignInLinkUrl = () => {




  return `/v1/sign-in-links/use`
}

/**
 * @summary Sign in with the secret of a mailed link, once
 */
export const useSignInLink = async (useSignInLinkBody: UseSignInLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getUseSignInLinkUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(useSignInLinkBody)
  }
);}





export const getUseSignInLinkMutationKey = () => ['useSignInLink'] as const;

export const getUseSignInLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof useSignInLink>>, TError,UseSignInLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof useSignInLink>>, TError,UseSignInLinkMutationVariables, TContext> => {

const mutationKey = getUseSignInLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof useSignInLink>>, UseSignInLinkMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  useSignInLink(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UseSignInLinkMutationResult = NonNullable<Awaited<ReturnType<typeof useSignInLink>>>
    export type UseSignInLinkMutationBody = UseSignInLinkBody
    export type UseSignInLinkMutationError = ErrorType<Problem>
    export type UseSignInLinkMutationVariables = {data: UseSignInLinkBody}

    /**
 * @summary Sign in with the secret of a mailed link, once
 */
export const useUseSignInLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof useSignInLink>>, TError,UseSignInLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof useSignInLink>>,
        TError,
        UseSignInLinkMutationVariables,
        TContext
      > => {
      return useMutation(getUseSignInLinkMutationOptions(options), queryClient);
    }
    export const getRequestPasswordLinkUrl = () => {




  return `/v1/password-links`
}

/**
 * @summary Mail somebody a link to set another password; answers the same whether the address is known or not
 */
export const requestPasswordLink = async (requestPasswordLinkBody: RequestPasswordLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RequestPasswordLinkReply> => {

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
return fairwayFetch<RequestPasswordLinkReply>(getRequestPasswordLinkUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(requestPasswordLinkBody)
  }
);}





export const getRequestPasswordLinkMutationKey = () => ['requestPasswordLink'] as const;

export const getRequestPasswordLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestPasswordLink>>, TError,RequestPasswordLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof requestPasswordLink>>, TError,RequestPasswordLinkMutationVariables, TContext> => {

const mutationKey = getRequestPasswordLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestPasswordLink>>, RequestPasswordLinkMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  requestPasswordLink(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestPasswordLinkMutationResult = NonNullable<Awaited<ReturnType<typeof requestPasswordLink>>>
    export type RequestPasswordLinkMutationBody = RequestPasswordLinkBody
    export type RequestPasswordLinkMutationError = ErrorType<Problem>
    export type RequestPasswordLinkMutationVariables = {data: RequestPasswordLinkBody}

    /**
 * @summary Mail somebody a link to set another password; answers the same whether the address is known or not
 */
export const useRequestPasswordLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestPasswordLink>>, TError,RequestPasswordLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestPasswordLink>>,
        TError,
        RequestPasswordLinkMutationVariables,
        TContext
      > => {
      return useMutation(getRequestPasswordLinkMutationOptions(options), queryClient);
    }
    export const getUsePasswordLinkUrl = () => {




  return `/v1/password-links/use`
}

/**
 * @summary Set a password with the secret of a mailed link, once; ends every session
 */
export const usePasswordLink = async (usePasswordLinkBody: UsePasswordLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getUsePasswordLinkUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(usePasswordLinkBody)
  }
);}





export const getUsePasswordLinkMutationKey = () => ['usePasswordLink'] as const;

export const getUsePasswordLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usePasswordLink>>, TError,UsePasswordLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof usePasswordLink>>, TError,UsePasswordLinkMutationVariables, TContext> => {

const mutationKey = getUsePasswordLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usePasswordLink>>, UsePasswordLinkMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  usePasswordLink(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsePasswordLinkMutationResult = NonNullable<Awaited<ReturnType<typeof usePasswordLink>>>
    export type UsePasswordLinkMutationBody = UsePasswordLinkBody
    export type UsePasswordLinkMutationError = ErrorType<Problem>
    export type UsePasswordLinkMutationVariables = {data: UsePasswordLinkBody}

    /**
 * @summary Set a password with the secret of a mailed link, once; ends every session
 */
export const useUsePasswordLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usePasswordLink>>, TError,UsePasswordLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usePasswordLink>>,
        TError,
        UsePasswordLinkMutationVariables,
        TContext
      > => {
      return useMutation(getUsePasswordLinkMutationOptions(options), queryClient);
    }
    export const getGetAccountUrl = () => {




  return `/v1/me/account`
}

/**
 * @summary One's own ways to sign in, sessions, and what happened to them lately
 */
export const getAccount = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<Account> => {

  return fairwayFetch<Account>(getGetAccountUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAccountQueryKey = () => {
    return [
    `/v1/me/account`
    ] as const;
    }


export const getGetAccountQueryOptions = <TData = Awaited<ReturnType<typeof getAccount>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAccountQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAccount>>> = ({ signal }) => getAccount({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAccountQueryResult = NonNullable<Awaited<ReturnType<typeof getAccount>>>
export type GetAccountQueryError = ErrorType<Problem>


export function useGetAccount<TData = Awaited<ReturnType<typeof getAccount>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAccount>>,
          TError,
          Awaited<ReturnType<typeof getAccount>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAccount<TData = Awaited<ReturnType<typeof getAccount>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAccount>>,
          TError,
          Awaited<ReturnType<typeof getAccount>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAccount<TData = Awaited<ReturnType<typeof getAccount>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One's own ways to sign in, sessions, and what happened to them lately
 */

export function useGetAccount<TData = Awaited<ReturnType<typeof getAccount>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAccount>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAccountQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeOwnPasswordUrl = () => {




  return `/v1/me/password`
}

/**
 * @summary Set one's own password; ends the other sessions
 */
export const changeOwnPassword = async (changeOwnPasswordBody: ChangeOwnPasswordBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getChangeOwnPasswordUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeOwnPasswordBody)
  }
);}





export const getChangeOwnPasswordMutationKey = () => ['changeOwnPassword'] as const;

export const getChangeOwnPasswordMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeOwnPassword>>, TError,ChangeOwnPasswordMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof changeOwnPassword>>, TError,ChangeOwnPasswordMutationVariables, TContext> => {

const mutationKey = getChangeOwnPasswordMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeOwnPassword>>, ChangeOwnPasswordMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  changeOwnPassword(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeOwnPasswordMutationResult = NonNullable<Awaited<ReturnType<typeof changeOwnPassword>>>
    export type ChangeOwnPasswordMutationBody = ChangeOwnPasswordBody
    export type ChangeOwnPasswordMutationError = ErrorType<Problem>
    export type ChangeOwnPasswordMutationVariables = {data: ChangeOwnPasswordBody}

    /**
 * @summary Set one's own password; ends the other sessions
 */
export const useChangeOwnPassword = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeOwnPassword>>, TError,ChangeOwnPasswordMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeOwnPassword>>,
        TError,
        ChangeOwnPasswordMutationVariables,
        TContext
      > => {
      return useMutation(getChangeOwnPasswordMutationOptions(options), queryClient);
    }
    export const getProveIdentityUrl = () => {




  return `/v1/me/proof`
}

/**
 * @summary Prove again who one is, for what needs a recent proof; the session gets another secret
 */
export const proveIdentity = async (proveIdentityBody: ProveIdentityBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getProveIdentityUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(proveIdentityBody)
  }
);}





export const getProveIdentityMutationKey = () => ['proveIdentity'] as const;

export const getProveIdentityMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveIdentity>>, TError,ProveIdentityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof proveIdentity>>, TError,ProveIdentityMutationVariables, TContext> => {

const mutationKey = getProveIdentityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof proveIdentity>>, ProveIdentityMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  proveIdentity(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ProveIdentityMutationResult = NonNullable<Awaited<ReturnType<typeof proveIdentity>>>
    export type ProveIdentityMutationBody = ProveIdentityBody
    export type ProveIdentityMutationError = ErrorType<Problem>
    export type ProveIdentityMutationVariables = {data: ProveIdentityBody}

    /**
 * @summary Prove again who one is, for what needs a recent proof; the session gets another secret
 */
export const useProveIdentity = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveIdentity>>, TError,ProveIdentityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof proveIdentity>>,
        TError,
        ProveIdentityMutationVariables,
        TContext
      > => {
      return useMutation(getProveIdentityMutationOptions(options), queryClient);
    }
    export const getProveSecondFactorUrl = () => {




  return `/v1/me/second-factor`
}

/**
 * @summary Finish a sign-in with a code of the app or a recovery code; the session gets another secret
 */
export const proveSecondFactor = async (proveSecondFactorBody: ProveSecondFactorBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getProveSecondFactorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(proveSecondFactorBody)
  }
);}





export const getProveSecondFactorMutationKey = () => ['proveSecondFactor'] as const;

export const getProveSecondFactorMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveSecondFactor>>, TError,ProveSecondFactorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof proveSecondFactor>>, TError,ProveSecondFactorMutationVariables, TContext> => {

const mutationKey = getProveSecondFactorMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof proveSecondFactor>>, ProveSecondFactorMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  proveSecondFactor(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ProveSecondFactorMutationResult = NonNullable<Awaited<ReturnType<typeof proveSecondFactor>>>
    export type ProveSecondFactorMutationBody = ProveSecondFactorBody
    export type ProveSecondFactorMutationError = ErrorType<Problem>
    export type ProveSecondFactorMutationVariables = {data: ProveSecondFactorBody}

    /**
 * @summary Finish a sign-in with a code of the app or a recovery code; the session gets another secret
 */
export const useProveSecondFactor = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof proveSecondFactor>>, TError,ProveSecondFactorMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof proveSecondFactor>>,
        TError,
        ProveSecondFactorMutationVariables,
        TContext
      > => {
      return useMutation(getProveSecondFactorMutationOptions(options), queryClient);
    }
    export const getStartTotpUrl = () => {




  return `/v1/me/totp`
}

/**
 * @summary Begin to set up an authenticator app; nothing changes until a code of it is confirmed
 */
export const startTotp = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<StartTotpReply> => {

  return fairwayFetch<StartTotpReply>(getStartTotpUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStartTotpMutationKey = () => ['startTotp'] as const;

export const getStartTotpMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startTotp>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startTotp>>, TError,void, TContext> => {

const mutationKey = getStartTotpMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startTotp>>, void> = () => {


          return  startTotp(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartTotpMutationResult = NonNullable<Awaited<ReturnType<typeof startTotp>>>

    export type StartTotpMutationError = ErrorType<Problem>


    /**
 * @summary Begin to set up an authenticator app; nothing changes until a code of it is confirmed
 */
export const useStartTotp = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startTotp>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startTotp>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getStartTotpMutationOptions(options), queryClient);
    }
    export const getRemoveTotpUrl = () => {




  return `/v1/me/totp`
}

/**
 * @summary Sign in without the authenticator app from now on
 */
export const removeTotp = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemoveTotpUrl(),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveTotpMutationKey = () => ['removeTotp'] as const;

export const getRemoveTotpMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTotp>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeTotp>>, TError,void, TContext> => {

const mutationKey = getRemoveTotpMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeTotp>>, void> = () => {


          return  removeTotp(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveTotpMutationResult = NonNullable<Awaited<ReturnType<typeof removeTotp>>>

    export type RemoveTotpMutationError = ErrorType<Problem>


    /**
 * @summary Sign in without the authenticator app from now on
 */
export const useRemoveTotp = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTotp>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeTotp>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getRemoveTotpMutationOptions(options), queryClient);
    }
    export const getConfirmTotpUrl = () => {




  return `/v1/me/totp/confirm`
}

/**
 * @summary Confirm the authenticator app with a code of it; answers with recovery codes
 */
export const confirmTotp = async (confirmTotpBody: ConfirmTotpBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<RecoveryCodes> => {

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
return fairwayFetch<RecoveryCodes>(getConfirmTotpUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(confirmTotpBody)
  }
);}





export const getConfirmTotpMutationKey = () => ['confirmTotp'] as const;

export const getConfirmTotpMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmTotp>>, TError,ConfirmTotpMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmTotp>>, TError,ConfirmTotpMutationVariables, TContext> => {

const mutationKey = getConfirmTotpMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmTotp>>, ConfirmTotpMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  confirmTotp(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmTotpMutationResult = NonNullable<Awaited<ReturnType<typeof confirmTotp>>>
    export type ConfirmTotpMutationBody = ConfirmTotpBody
    export type ConfirmTotpMutationError = ErrorType<Problem>
    export type ConfirmTotpMutationVariables = {data: ConfirmTotpBody}

    /**
 * @summary Confirm the authenticator app with a code of it; answers with recovery codes
 */
export const useConfirmTotp = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmTotp>>, TError,ConfirmTotpMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmTotp>>,
        TError,
        ConfirmTotpMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmTotpMutationOptions(options), queryClient);
    }
    export const getMakeRecoveryCodesUrl = () => {




  return `/v1/me/recovery-codes`
}

/**
 * @summary New recovery codes; the old ones end
 */
export const makeRecoveryCodes = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<RecoveryCodes> => {

  return fairwayFetch<RecoveryCodes>(getMakeRecoveryCodesUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getMakeRecoveryCodesMutationKey = () => ['makeRecoveryCodes'] as const;

export const getMakeRecoveryCodesMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeRecoveryCodes>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof makeRecoveryCodes>>, TError,void, TContext> => {

const mutationKey = getMakeRecoveryCodesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof makeRecoveryCodes>>, void> = () => {


          return  makeRecoveryCodes(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MakeRecoveryCodesMutationResult = NonNullable<Awaited<ReturnType<typeof makeRecoveryCodes>>>

    export type MakeRecoveryCodesMutationError = ErrorType<Problem>


    /**
 * @summary New recovery codes; the old ones end
 */
export const useMakeRecoveryCodes = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeRecoveryCodes>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof makeRecoveryCodes>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getMakeRecoveryCodesMutationOptions(options), queryClient);
    }
    export const getRenamePasskeyUrl = (passkeyId: string,) => {




  return `/v1/me/passkeys/${encodeURIComponent(String(passkeyId))}`
}

/**
 * @summary Give a passkey another name
 */
export const renamePasskey = async (passkeyId: string,
    renamePasskeyBody: RenamePasskeyBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

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
return fairwayFetch<void>(getRenamePasskeyUrl(passkeyId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(renamePasskeyBody)
  }
);}





export const getRenamePasskeyMutationKey = () => ['renamePasskey'] as const;

export const getRenamePasskeyMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renamePasskey>>, TError,RenamePasskeyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof renamePasskey>>, TError,RenamePasskeyMutationVariables, TContext> => {

const mutationKey = getRenamePasskeyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof renamePasskey>>, RenamePasskeyMutationVariables> = (props) => {
          const {passkeyId,data} = props ?? {};

          return  renamePasskey(passkeyId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RenamePasskeyMutationResult = NonNullable<Awaited<ReturnType<typeof renamePasskey>>>
    export type RenamePasskeyMutationBody = RenamePasskeyBody
    export type RenamePasskeyMutationError = ErrorType<Problem>
    export type RenamePasskeyMutationVariables = {passkeyId: string;data: RenamePasskeyBody}

    /**
 * @summary Give a passkey another name
 */
export const useRenamePasskey = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renamePasskey>>, TError,RenamePasskeyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof renamePasskey>>,
        TError,
        RenamePasskeyMutationVariables,
        TContext
      > => {
      return useMutation(getRenamePasskeyMutationOptions(options), queryClient);
    }
    export const getRemovePasskeyUrl = (passkeyId: string,) => {




  return `/v1/me/passkeys/${encodeURIComponent(String(passkeyId))}`
}

/**
 * @summary Remove a passkey
 */
export const removePasskey = async (passkeyId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePasskeyUrl(passkeyId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePasskeyMutationKey = () => ['removePasskey'] as const;

export const getRemovePasskeyMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePasskey>>, TError,RemovePasskeyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePasskey>>, TError,RemovePasskeyMutationVariables, TContext> => {

const mutationKey = getRemovePasskeyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePasskey>>, RemovePasskeyMutationVariables> = (props) => {
          const {passkeyId} = props ?? {};

          return  removePasskey(passkeyId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePasskeyMutationResult = NonNullable<Awaited<ReturnType<typeof removePasskey>>>

    export type RemovePasskeyMutationError = ErrorType<Problem>
    export type RemovePasskeyMutationVariables = {passkeyId: string}

    /**
 * @summary Remove a passkey
 */
export const useRemovePasskey = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePasskey>>, TError,RemovePasskeyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePasskey>>,
        TError,
        RemovePasskeyMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePasskeyMutationOptions(options), queryClient);
    }
    export const getEndSessionUrl = (sessionId: string,) => {




  return `/v1/me/sessions/${encodeURIComponent(String(sessionId))}`
}

/**
 * @summary End one of one's own sessions
 */
export const endSession = async (sessionId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getEndSessionUrl(sessionId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getEndSessionMutationKey = () => ['endSession'] as const;

export const getEndSessionMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endSession>>, TError,EndSessionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof endSession>>, TError,EndSessionMutationVariables, TContext> => {

const mutationKey = getEndSessionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof endSession>>, EndSessionMutationVariables> = (props) => {
          const {sessionId} = props ?? {};

          return  endSession(sessionId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EndSessionMutationResult = NonNullable<Awaited<ReturnType<typeof endSession>>>

    export type EndSessionMutationError = ErrorType<Problem>
    export type EndSessionMutationVariables = {sessionId: string}

    /**
 * @summary End one of one's own sessions
 */
export const useEndSession = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endSession>>, TError,EndSessionMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof endSession>>,
        TError,
        EndSessionMutationVariables,
        TContext
      > => {
      return useMutation(getEndSessionMutationOptions(options), queryClient);
    }
    export const getEndOtherSessionsUrl = () => {




  return `/v1/me/sessions`
}

/**
 * @summary End all of one's sessions but this one
 */
export const endOtherSessions = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getEndOtherSessionsUrl(),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getEndOtherSessionsMutationKey = () => ['endOtherSessions'] as const;

export const getEndOtherSessionsMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endOtherSessions>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof endOtherSessions>>, TError,void, TContext> => {

const mutationKey = getEndOtherSessionsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof endOtherSessions>>, void> = () => {


          return  endOtherSessions(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EndOtherSessionsMutationResult = NonNullable<Awaited<ReturnType<typeof endOtherSessions>>>

    export type EndOtherSessionsMutationError = ErrorType<Problem>


    /**
 * @summary End all of one's sessions but this one
 */
export const useEndOtherSessions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endOtherSessions>>, TError,void, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof endOtherSessions>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getEndOtherSessionsMutationOptions(options), queryClient);
    }
    export const getListLettersUrl = () => {




  return `/v1/letters`
}

/**
 * @summary Letters that no mail server took: in a demo, for its administrators
 */
export const listLetters = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<ListLettersReply> => {

  return fairwayFetch<ListLettersReply>(getListLettersUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListLettersQueryKey = () => {
    return [
    `/v1/letters`
    ] as const;
    }


export const getListLettersQueryOptions = <TData = Awaited<ReturnType<typeof listLetters>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLettersQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLetters>>> = ({ signal }) => listLetters({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLettersQueryResult = NonNullable<Awaited<ReturnType<typeof listLetters>>>
export type ListLettersQueryError = ErrorType<Problem>


export function useListLetters<TData = Awaited<ReturnType<typeof listLetters>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLetters>>,
          TError,
          Awaited<ReturnType<typeof listLetters>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLetters<TData = Awaited<ReturnType<typeof listLetters>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLetters>>,
          TError,
          Awaited<ReturnType<typeof listLetters>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLetters<TData = Awaited<ReturnType<typeof listLetters>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Letters that no mail server took: in a demo, for its administrators
 */

export function useListLetters<TData = Awaited<ReturnType<typeof listLetters>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLetters>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLettersQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSecondFactorPolicyUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/second-factor`
}

/**
 * @summary Whom the vendor asks for a second factor
 */
export const getSecondFactorPolicy = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<SecondFactorPolicy> => {

  return fairwayFetch<SecondFactorPolicy>(getGetSecondFactorPolicyUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSecondFactorPolicyQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/second-factor`
    ] as const;
    }


export const getGetSecondFactorPolicyQueryOptions = <TData = Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSecondFactorPolicyQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSecondFactorPolicy>>> = ({ signal }) => getSecondFactorPolicy(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSecondFactorPolicyQueryResult = NonNullable<Awaited<ReturnType<typeof getSecondFactorPolicy>>>
export type GetSecondFactorPolicyQueryError = ErrorType<Problem>


export function useGetSecondFactorPolicy<TData = Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSecondFactorPolicy>>,
          TError,
          Awaited<ReturnType<typeof getSecondFactorPolicy>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSecondFactorPolicy<TData = Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSecondFactorPolicy>>,
          TError,
          Awaited<ReturnType<typeof getSecondFactorPolicy>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSecondFactorPolicy<TData = Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Whom the vendor asks for a second factor
 */

export function useGetSecondFactorPolicy<TData = Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSecondFactorPolicyQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSetSecondFactorPolicyUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/second-factor`
}

/**
 * @summary Ask for a second factor: of nobody, of the vendor's people, or of partners' people as well
 */
export const setSecondFactorPolicy = async (vendorId: string,
    setSecondFactorPolicyBody: SetSecondFactorPolicyBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SecondFactorPolicy> => {

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
return fairwayFetch<SecondFactorPolicy>(getSetSecondFactorPolicyUrl(vendorId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setSecondFactorPolicyBody)
  }
);}





export const getSetSecondFactorPolicyMutationKey = () => ['setSecondFactorPolicy'] as const;

export const getSetSecondFactorPolicyMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setSecondFactorPolicy>>, TError,SetSecondFactorPolicyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof setSecondFactorPolicy>>, TError,SetSecondFactorPolicyMutationVariables, TContext> => {

const mutationKey = getSetSecondFactorPolicyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setSecondFactorPolicy>>, SetSecondFactorPolicyMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  setSecondFactorPolicy(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetSecondFactorPolicyMutationResult = NonNullable<Awaited<ReturnType<typeof setSecondFactorPolicy>>>
    export type SetSecondFactorPolicyMutationBody = SetSecondFactorPolicyBody
    export type SetSecondFactorPolicyMutationError = ErrorType<Problem>
    export type SetSecondFactorPolicyMutationVariables = {vendorId: string;data: SetSecondFactorPolicyBody}

    /**
 * @summary Ask for a second factor: of nobody, of the vendor's people, or of partners' people as well
 */
export const useSetSecondFactorPolicy = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setSecondFactorPolicy>>, TError,SetSecondFactorPolicyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setSecondFactorPolicy>>,
        TError,
        SetSecondFactorPolicyMutationVariables,
        TContext
      > => {
      return useMutation(getSetSecondFactorPolicyMutationOptions(options), queryClient);
    }
    export const getGetPartnerSecondFactorPolicyUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/second-factor`
}

/**
 * @summary Whether a partner asks its people for a second factor
 */
export const getPartnerSecondFactorPolicy = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<SecondFactorPolicy> => {

  return fairwayFetch<SecondFactorPolicy>(getGetPartnerSecondFactorPolicyUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerSecondFactorPolicyQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/second-factor`
    ] as const;
    }


export const getGetPartnerSecondFactorPolicyQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerSecondFactorPolicyQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>> = ({ signal }) => getPartnerSecondFactorPolicy(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerSecondFactorPolicyQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>>
export type GetPartnerSecondFactorPolicyQueryError = ErrorType<Problem>


export function useGetPartnerSecondFactorPolicy<TData = Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>,
          TError,
          Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerSecondFactorPolicy<TData = Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>,
          TError,
          Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerSecondFactorPolicy<TData = Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Whether a partner asks its people for a second factor
 */

export function useGetPartnerSecondFactorPolicy<TData = Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerSecondFactorPolicy>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerSecondFactorPolicyQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSetPartnerSecondFactorPolicyUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/second-factor`
}

/**
 * @summary Ask a partner's people for a second factor, or no longer
 */
export const setPartnerSecondFactorPolicy = async (vendorId: string,
    partnerId: string,
    setPartnerSecondFactorPolicyBody: SetPartnerSecondFactorPolicyBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SecondFactorPolicy> => {

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
return fairwayFetch<SecondFactorPolicy>(getSetPartnerSecondFactorPolicyUrl(vendorId,partnerId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setPartnerSecondFactorPolicyBody)
  }
);}





export const getSetPartnerSecondFactorPolicyMutationKey = () => ['setPartnerSecondFactorPolicy'] as const;

export const getSetPartnerSecondFactorPolicyMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>, TError,SetPartnerSecondFactorPolicyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>, TError,SetPartnerSecondFactorPolicyMutationVariables, TContext> => {

const mutationKey = getSetPartnerSecondFactorPolicyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>, SetPartnerSecondFactorPolicyMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  setPartnerSecondFactorPolicy(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetPartnerSecondFactorPolicyMutationResult = NonNullable<Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>>
    export type SetPartnerSecondFactorPolicyMutationBody = SetPartnerSecondFactorPolicyBody
    export type SetPartnerSecondFactorPolicyMutationError = ErrorType<Problem>
    export type SetPartnerSecondFactorPolicyMutationVariables = {vendorId: string;partnerId: string;data: SetPartnerSecondFactorPolicyBody}

    /**
 * @summary Ask a partner's people for a second factor, or no longer
 */
export const useSetPartnerSecondFactorPolicy = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>, TError,SetPartnerSecondFactorPolicyMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setPartnerSecondFactorPolicy>>,
        TError,
        SetPartnerSecondFactorPolicyMutationVariables,
        TContext
      > => {
      return useMutation(getSetPartnerSecondFactorPolicyMutationOptions(options), queryClient);
    }
    export const getGetHomeUrl = () => {




  return `/v1/me/home`
}

/**
 * @summary Every place that one belongs to, with what waits there
 */
export const getHome = async ( options?: Parameters<typeof fairwayFetch>[1]): Promise<GetHomeReply> => {

  return fairwayFetch<GetHomeReply>(getGetHomeUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetHomeQueryKey = () => {
    return [
    `/v1/me/home`
    ] as const;
    }


export const getGetHomeQueryOptions = <TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<Problem>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetHomeQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getHome>>> = ({ signal }) => getHome({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetHomeQueryResult = NonNullable<Awaited<ReturnType<typeof getHome>>>
export type GetHomeQueryError = ErrorType<Problem>


export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<Problem>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHome>>,
          TError,
          Awaited<ReturnType<typeof getHome>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHome>>,
          TError,
          Awaited<ReturnType<typeof getHome>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Every place that one belongs to, with what waits there
 */

export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<Problem>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetHomeQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






