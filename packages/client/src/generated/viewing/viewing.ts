/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useMutation
} from '@tanstack/react-query';
import type {
  MutationFunction,
  QueryClient,
  UseMutationOptions,
  UseMutationResult
} from '@tanstack/react-query';

import type {
  Problem,
  StartViewingBody,
  Viewing
} from '../model/index.ts';

import { fairwayFetch } from '../../fetch.ts';
import type { ErrorType } from '../../fetch.ts';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



export const getStartViewingUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/viewings`
}

/**
 * @summary Look at the portal as one of a partner's people with this role: calls with the header Fairway-Viewing, or links with ?viewing=, read as that person, and change nothing
 */
export const startViewing = async (vendorId: string,
    partnerId: string,
    startViewingBody: StartViewingBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Viewing> => {

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
return fairwayFetch<Viewing>(getStartViewingUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startViewingBody)
  }
);}





export const getStartViewingMutationKey = () => ['startViewing'] as const;

export const getStartViewingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startViewing>>, TError,StartViewingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof startViewing>>, TError,StartViewingMutationVariables, TContext> => {

const mutationKey = getStartViewingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startViewing>>, StartViewingMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  startViewing(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartViewingMutationResult = NonNullable<Awaited<ReturnType<typeof startViewing>>>
    export type StartViewingMutationBody = StartViewingBody
    export type StartViewingMutationError = ErrorType<Problem>
    export type StartViewingMutationVariables = {vendorId: string;partnerId: string;data: StartViewingBody}

    /**
 * @summary Look at the portal as one of a partner's people with this role: calls with the header Fairway-Viewing, or links with ?viewing=, read as that person, and change nothing
 */
export const useStartViewing = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startViewing>>, TError,StartViewingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startViewing>>,
        TError,
        StartViewingMutationVariables,
        TContext
      > => {
      return useMutation(getStartViewingMutationOptions(options), queryClient);
    }
    export const getEndViewingUrl = (vendorId: string,
    partnerId: string,
    viewingId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/viewings/${encodeURIComponent(String(viewingId))}/end`
}

/**
 * @summary End it before its time; sent without the header
 */
export const endViewing = async (vendorId: string,
    partnerId: string,
    viewingId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getEndViewingUrl(vendorId,partnerId,viewingId),
  {
    ...options,
    method: 'POST'


  }
);}





export const getEndViewingMutationKey = () => ['endViewing'] as const;

export const getEndViewingMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endViewing>>, TError,EndViewingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof endViewing>>, TError,EndViewingMutationVariables, TContext> => {

const mutationKey = getEndViewingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof endViewing>>, EndViewingMutationVariables> = (props) => {
          const {vendorId,partnerId,viewingId} = props ?? {};

          return  endViewing(vendorId,partnerId,viewingId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EndViewingMutationResult = NonNullable<Awaited<ReturnType<typeof endViewing>>>

    export type EndViewingMutationError = ErrorType<Problem>
    export type EndViewingMutationVariables = {vendorId: string;partnerId: string;viewingId: string}

    /**
 * @summary End it before its time; sent without the header
 */
export const useEndViewing = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endViewing>>, TError,EndViewingMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof endViewing>>,
        TError,
        EndViewingMutationVariables,
        TContext
      > => {
      return useMutation(getEndViewingMutationOptions(options), queryClient);
    }
