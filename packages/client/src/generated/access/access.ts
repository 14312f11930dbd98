/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  FindWhoMayAtPartnerParams,
  FindWhoMayAtPartnerReply,
  FindWhoMayParams,
  FindWhoMayReply,
  GetPartnerPersonAccessReply,
  GetPersonAccessReply,
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

export const getFindWhoMayUrl = (vendorId: string,
    params: FindWhoMayParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/access?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/access`
}

/**
 * @summary Who holds a permission, through which role, and which keys do
 */
export const findWhoMay = async (vendorId: string,
    params: FindWhoMayParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<FindWhoMayReply> => {

  return fairwayFetch<FindWhoMayReply>(getFindWhoMayUrl(vendorId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getFindWhoMayQueryKey = (vendorId: string,
    params?: FindWhoMayParams,) => {
    return [
    `/v1/vendors/${vendorId}/access`, ...(params ? [params] : [])
    ] as const;
    }


export const getFindWhoMayQueryOptions = <TData = Awaited<ReturnType<typeof findWhoMay>>, TError = ErrorType<Problem>>(vendorId: string,
    params: FindWhoMayParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getFindWhoMayQueryKey(vendorId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof findWhoMay>>> = ({ signal }) => findWhoMay(vendorId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type FindWhoMayQueryResult = NonNullable<Awaited<ReturnType<typeof findWhoMay>>>
export type FindWhoMayQueryError = ErrorType<Problem>


export function useFindWhoMay<TData = Awaited<ReturnType<typeof findWhoMay>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: FindWhoMayParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof findWhoMay>>,
          TError,
          Awaited<ReturnType<typeof findWhoMay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindWhoMay<TData = Awaited<ReturnType<typeof findWhoMay>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: FindWhoMayParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof findWhoMay>>,
          TError,
          Awaited<ReturnType<typeof findWhoMay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindWhoMay<TData = Awaited<ReturnType<typeof findWhoMay>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: FindWhoMayParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who holds a permission, through which role, and which keys do
 */

export function useFindWhoMay<TData = Awaited<ReturnType<typeof findWhoMay>>, TError = ErrorType<Problem>>(
 vendorId: string,
    params: FindWhoMayParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMay>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getFindWhoMayQueryOptions(vendorId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPersonAccessUrl = (vendorId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/people/${encodeURIComponent(String(personId))}/access`
}

/**
 * @summary What a person may do at this vendor and its partners, and through which role
 */
export const getPersonAccess = async (vendorId: string,
    personId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPersonAccessReply> => {

  return fairwayFetch<GetPersonAccessReply>(getGetPersonAccessUrl(vendorId,personId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPersonAccessQueryKey = (vendorId: string,
    personId: string,) => {
    return [
    `/v1/vendors/${vendorId}/people/${personId}/access`
    ] as const;
    }


export const getGetPersonAccessQueryOptions = <TData = Awaited<ReturnType<typeof getPersonAccess>>, TError = ErrorType<Problem>>(vendorId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPersonAccessQueryKey(vendorId,personId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPersonAccess>>> = ({ signal }) => getPersonAccess(vendorId,personId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && personId !== null && personId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPersonAccessQueryResult = NonNullable<Awaited<ReturnType<typeof getPersonAccess>>>
export type GetPersonAccessQueryError = ErrorType<Problem>


export function useGetPersonAccess<TData = Awaited<ReturnType<typeof getPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    personId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPersonAccess>>,
          TError,
          Awaited<ReturnType<typeof getPersonAccess>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPersonAccess<TData = Awaited<ReturnType<typeof getPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPersonAccess>>,
          TError,
          Awaited<ReturnType<typeof getPersonAccess>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPersonAccess<TData = Awaited<ReturnType<typeof getPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a person may do at this vendor and its partners, and through which role
 */

export function useGetPersonAccess<TData = Awaited<ReturnType<typeof getPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPersonAccessQueryOptions(vendorId,personId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getFindWhoMayAtPartnerUrl = (vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/access?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/access`
}

/**
 * @summary Who of a partner's people holds a permission, through which role, and which of its keys do
 */
export const findWhoMayAtPartner = async (vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<FindWhoMayAtPartnerReply> => {

  return fairwayFetch<FindWhoMayAtPartnerReply>(getFindWhoMayAtPartnerUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getFindWhoMayAtPartnerQueryKey = (vendorId: string,
    partnerId: string,
    params?: FindWhoMayAtPartnerParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/access`, ...(params ? [params] : [])
    ] as const;
    }


export const getFindWhoMayAtPartnerQueryOptions = <TData = Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getFindWhoMayAtPartnerQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof findWhoMayAtPartner>>> = ({ signal }) => findWhoMayAtPartner(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type FindWhoMayAtPartnerQueryResult = NonNullable<Awaited<ReturnType<typeof findWhoMayAtPartner>>>
export type FindWhoMayAtPartnerQueryError = ErrorType<Problem>


export function useFindWhoMayAtPartner<TData = Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof findWhoMayAtPartner>>,
          TError,
          Awaited<ReturnType<typeof findWhoMayAtPartner>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindWhoMayAtPartner<TData = Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof findWhoMayAtPartner>>,
          TError,
          Awaited<ReturnType<typeof findWhoMayAtPartner>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFindWhoMayAtPartner<TData = Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who of a partner's people holds a permission, through which role, and which of its keys do
 */

export function useFindWhoMayAtPartner<TData = Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: FindWhoMayAtPartnerParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof findWhoMayAtPartner>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getFindWhoMayAtPartnerQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPartnerPersonAccessUrl = (vendorId: string,
    partnerId: string,
    personId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/people/${encodeURIComponent(String(personId))}/access`
}

/**
 * @summary What a partner's person may do there, and through which role
 */
export const getPartnerPersonAccess = async (vendorId: string,
    partnerId: string,
    personId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<GetPartnerPersonAccessReply> => {

  return fairwayFetch<GetPartnerPersonAccessReply>(getGetPartnerPersonAccessUrl(vendorId,partnerId,personId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerPersonAccessQueryKey = (vendorId: string,
    partnerId: string,
    personId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/people/${personId}/access`
    ] as const;
    }


export const getGetPartnerPersonAccessQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerPersonAccessQueryKey(vendorId,partnerId,personId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerPersonAccess>>> = ({ signal }) => getPartnerPersonAccess(vendorId,partnerId,personId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && personId !== null && personId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerPersonAccessQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerPersonAccess>>>
export type GetPartnerPersonAccessQueryError = ErrorType<Problem>


export function useGetPartnerPersonAccess<TData = Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    personId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerPersonAccess>>,
          TError,
          Awaited<ReturnType<typeof getPartnerPersonAccess>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerPersonAccess<TData = Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerPersonAccess>>,
          TError,
          Awaited<ReturnType<typeof getPartnerPersonAccess>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerPersonAccess<TData = Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner's person may do there, and through which role
 */

export function useGetPartnerPersonAccess<TData = Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    personId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerPersonAccess>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerPersonAccessQueryOptions(vendorId,partnerId,personId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






