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
  AddPartnerLinkBody,
  ListPartnerLinksReply,
  ListSubPartnersReply,
  PartnerLink,
  Problem,
  UpdatePartnerLinkBody
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

export const getListPartnerLinksUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/links`
}

/**
 * @summary Who stands above and below a partner: distributors and sub-resellers, parents and subsidiaries
 */
export const listPartnerLinks = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerLinksReply> => {

  return fairwayFetch<ListPartnerLinksReply>(getListPartnerLinksUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerLinksQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/links`
    ] as const;
    }


export const getListPartnerLinksQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerLinks>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerLinksQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerLinks>>> = ({ signal }) => listPartnerLinks(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerLinksQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerLinks>>>
export type ListPartnerLinksQueryError = ErrorType<Problem>


export function useListPartnerLinks<TData = Awaited<ReturnType<typeof listPartnerLinks>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerLinks>>,
          TError,
          Awaited<ReturnType<typeof listPartnerLinks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerLinks<TData = Awaited<ReturnType<typeof listPartnerLinks>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerLinks>>,
          TError,
          Awaited<ReturnType<typeof listPartnerLinks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerLinks<TData = Awaited<ReturnType<typeof listPartnerLinks>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who stands above and below a partner: distributors and sub-resellers, parents and subsidiaries
 */

export function useListPartnerLinks<TData = Awaited<ReturnType<typeof listPartnerLinks>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerLinks>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerLinksQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddPartnerLinkUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/links`
}

/**
 * @summary Put another partner below this one; nobody can stand below itself
 */
export const addPartnerLink = async (vendorId: string,
    partnerId: string,
    addPartnerLinkBody: AddPartnerLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerLink> => {

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
return fairwayFetch<PartnerLink>(getAddPartnerLinkUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addPartnerLinkBody)
  }
);}





export const getAddPartnerLinkMutationKey = () => ['addPartnerLink'] as const;

export const getAddPartnerLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerLink>>, TError,AddPartnerLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addPartnerLink>>, TError,AddPartnerLinkMutationVariables, TContext> => {

const mutationKey = getAddPartnerLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addPartnerLink>>, AddPartnerLinkMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  addPartnerLink(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddPartnerLinkMutationResult = NonNullable<Awaited<ReturnType<typeof addPartnerLink>>>
    export type AddPartnerLinkMutationBody = AddPartnerLinkBody
    export type AddPartnerLinkMutationError = ErrorType<Problem>
    export type AddPartnerLinkMutationVariables = {vendorId: string;partnerId: string;data: AddPartnerLinkBody}

    /**
 * @summary Put another partner below this one; nobody can stand below itself
 */
export const useAddPartnerLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerLink>>, TError,AddPartnerLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addPartnerLink>>,
        TError,
        AddPartnerLinkMutationVariables,
        TContext
      > => {
      return useMutation(getAddPartnerLinkMutationOptions(options), queryClient);
    }
    export const getUpdatePartnerLinkUrl = (vendorId: string,
    partnerId: string,
    partnerLinkId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/links/${encodeURIComponent(String(partnerLinkId))}`
}

/**
 * @summary Change what is shared along a link, or its last day
 */
export const updatePartnerLink = async (vendorId: string,
    partnerId: string,
    partnerLinkId: string,
    updatePartnerLinkBody: UpdatePartnerLinkBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerLink> => {

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
return fairwayFetch<PartnerLink>(getUpdatePartnerLinkUrl(vendorId,partnerId,partnerLinkId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updatePartnerLinkBody)
  }
);}





export const getUpdatePartnerLinkMutationKey = () => ['updatePartnerLink'] as const;

export const getUpdatePartnerLinkMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartnerLink>>, TError,UpdatePartnerLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updatePartnerLink>>, TError,UpdatePartnerLinkMutationVariables, TContext> => {

const mutationKey = getUpdatePartnerLinkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updatePartnerLink>>, UpdatePartnerLinkMutationVariables> = (props) => {
          const {vendorId,partnerId,partnerLinkId,data} = props ?? {};

          return  updatePartnerLink(vendorId,partnerId,partnerLinkId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdatePartnerLinkMutationResult = NonNullable<Awaited<ReturnType<typeof updatePartnerLink>>>
    export type UpdatePartnerLinkMutationBody = UpdatePartnerLinkBody
    export type UpdatePartnerLinkMutationError = ErrorType<Problem>
    export type UpdatePartnerLinkMutationVariables = {vendorId: string;partnerId: string;partnerLinkId: string;data: UpdatePartnerLinkBody}

    /**
 * @summary Change what is shared along a link, or its last day
 */
export const useUpdatePartnerLink = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updatePartnerLink>>, TError,UpdatePartnerLinkMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updatePartnerLink>>,
        TError,
        UpdatePartnerLinkMutationVariables,
        TContext
      > => {
      return useMutation(getUpdatePartnerLinkMutationOptions(options), queryClient);
    }
    export const getListSubPartnersUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/sub-partners`
}

/**
 * @summary Who stands below a partner now, as far as it was agreed to be shared along every link
 */
export const listSubPartners = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListSubPartnersReply> => {

  return fairwayFetch<ListSubPartnersReply>(getListSubPartnersUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSubPartnersQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/sub-partners`
    ] as const;
    }


export const getListSubPartnersQueryOptions = <TData = Awaited<ReturnType<typeof listSubPartners>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSubPartnersQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSubPartners>>> = ({ signal }) => listSubPartners(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSubPartnersQueryResult = NonNullable<Awaited<ReturnType<typeof listSubPartners>>>
export type ListSubPartnersQueryError = ErrorType<Problem>


export function useListSubPartners<TData = Awaited<ReturnType<typeof listSubPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubPartners>>,
          TError,
          Awaited<ReturnType<typeof listSubPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubPartners<TData = Awaited<ReturnType<typeof listSubPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubPartners>>,
          TError,
          Awaited<ReturnType<typeof listSubPartners>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubPartners<TData = Awaited<ReturnType<typeof listSubPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who stands below a partner now, as far as it was agreed to be shared along every link
 */

export function useListSubPartners<TData = Awaited<ReturnType<typeof listSubPartners>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubPartners>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSubPartnersQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






