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
  AddContactBody,
  AddPartnerFileParams,
  AddPartnerNoteBody,
  AddTerritoryBody,
  AddTerritoryReply,
  Capability,
  CompanyProfile,
  Contact,
  CreateCapabilityBody,
  EditPartnerNoteBody,
  GetPartnerLogoParams,
  ListCapabilitiesReply,
  ListContactsReply,
  ListNoteEditsReply,
  ListPartnerCapabilitiesReply,
  ListPartnerFilesReply,
  ListPartnerNotesParams,
  ListPartnerNotesReply,
  ListTerritoriesReply,
  PartnerFile,
  PartnerNote,
  Problem,
  SaveCompanyProfileBody,
  SetPartnerCapabilityBody,
  SetPartnerCapabilityReply,
  UpdateCapabilityBody,
  UpdateContactBody,
  UpdateTerritoryBody,
  UpdateTerritoryReply
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

export const getGetCompanyProfileUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/profile`
}

/**
 * @summary How a partner presents itself: address, logo, languages, description
 */
export const getCompanyProfile = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<CompanyProfile> => {

  return fairwayFetch<CompanyProfile>(getGetCompanyProfileUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCompanyProfileQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/profile`
    ] as const;
    }


export const getGetCompanyProfileQueryOptions = <TData = Awaited<ReturnType<typeof getCompanyProfile>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCompanyProfileQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCompanyProfile>>> = ({ signal }) => getCompanyProfile(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCompanyProfileQueryResult = NonNullable<Awaited<ReturnType<typeof getCompanyProfile>>>
export type GetCompanyProfileQueryError = ErrorType<Problem>


export function useGetCompanyProfile<TData = Awaited<ReturnType<typeof getCompanyProfile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCompanyProfile>>,
          TError,
          Awaited<ReturnType<typeof getCompanyProfile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCompanyProfile<TData = Awaited<ReturnType<typeof getCompanyProfile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCompanyProfile>>,
          TError,
          Awaited<ReturnType<typeof getCompanyProfile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCompanyProfile<TData = Awaited<ReturnType<typeof getCompanyProfile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How a partner presents itself: address, logo, languages, description
 */

export function useGetCompanyProfile<TData = Awaited<ReturnType<typeof getCompanyProfile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCompanyProfile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCompanyProfileQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveCompanyProfileUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/profile`
}

/**
 * @summary Change a partner's profile; send the revision that you read
 */
export const saveCompanyProfile = async (vendorId: string,
    partnerId: string,
    saveCompanyProfileBody: SaveCompanyProfileBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<CompanyProfile> => {

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
return fairwayFetch<CompanyProfile>(getSaveCompanyProfileUrl(vendorId,partnerId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveCompanyProfileBody)
  }
);}





export const getSaveCompanyProfileMutationKey = () => ['saveCompanyProfile'] as const;

export const getSaveCompanyProfileMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveCompanyProfile>>, TError,SaveCompanyProfileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof saveCompanyProfile>>, TError,SaveCompanyProfileMutationVariables, TContext> => {

const mutationKey = getSaveCompanyProfileMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveCompanyProfile>>, SaveCompanyProfileMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  saveCompanyProfile(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveCompanyProfileMutationResult = NonNullable<Awaited<ReturnType<typeof saveCompanyProfile>>>
    export type SaveCompanyProfileMutationBody = SaveCompanyProfileBody
    export type SaveCompanyProfileMutationError = ErrorType<Problem>
    export type SaveCompanyProfileMutationVariables = {vendorId: string;partnerId: string;data: SaveCompanyProfileBody}

    /**
 * @summary Change a partner's profile; send the revision that you read
 */
export const useSaveCompanyProfile = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveCompanyProfile>>, TError,SaveCompanyProfileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveCompanyProfile>>,
        TError,
        SaveCompanyProfileMutationVariables,
        TContext
      > => {
      return useMutation(getSaveCompanyProfileMutationOptions(options), queryClient);
    }
    export const getPutPartnerLogoUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/logo`
}

/**
 * @summary Replace a partner's logo (PNG, JPEG or WebP, 512 KB at most)
 */
export const putPartnerLogo = async (vendorId: string,
    partnerId: string,
    putPartnerLogoBody: Blob, options?: Parameters<typeof fairwayFetch>[1]): Promise<CompanyProfile> => {

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
return fairwayFetch<CompanyProfile>(getPutPartnerLogoUrl(vendorId,partnerId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'image/png', ...getHeaders(options?.headers) },
    body: putPartnerLogoBody
  }
);}





export const getPutPartnerLogoMutationKey = () => ['putPartnerLogo'] as const;

export const getPutPartnerLogoMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putPartnerLogo>>, TError,PutPartnerLogoMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof putPartnerLogo>>, TError,PutPartnerLogoMutationVariables, TContext> => {

const mutationKey = getPutPartnerLogoMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putPartnerLogo>>, PutPartnerLogoMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  putPartnerLogo(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutPartnerLogoMutationResult = NonNullable<Awaited<ReturnType<typeof putPartnerLogo>>>
    export type PutPartnerLogoMutationBody = Blob
    export type PutPartnerLogoMutationError = ErrorType<Problem>
    export type PutPartnerLogoMutationVariables = {vendorId: string;partnerId: string;data: Blob}

    /**
 * @summary Replace a partner's logo (PNG, JPEG or WebP, 512 KB at most)
 */
export const usePutPartnerLogo = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putPartnerLogo>>, TError,PutPartnerLogoMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putPartnerLogo>>,
        TError,
        PutPartnerLogoMutationVariables,
        TContext
      > => {
      return useMutation(getPutPartnerLogoMutationOptions(options), queryClient);
    }
    export const getGetPartnerLogoUrl = (vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/logo?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/logo`
}

/**
 * @summary A partner's logo
 */
export const getPartnerLogo = async (vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getGetPartnerLogoUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerLogoQueryKey = (vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/logo`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetPartnerLogoQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerLogo>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerLogoQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerLogo>>> = ({ signal }) => getPartnerLogo(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerLogoQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerLogo>>>
export type GetPartnerLogoQueryError = ErrorType<Problem>


export function useGetPartnerLogo<TData = Awaited<ReturnType<typeof getPartnerLogo>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  GetPartnerLogoParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerLogo>>,
          TError,
          Awaited<ReturnType<typeof getPartnerLogo>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerLogo<TData = Awaited<ReturnType<typeof getPartnerLogo>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerLogo>>,
          TError,
          Awaited<ReturnType<typeof getPartnerLogo>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerLogo<TData = Awaited<ReturnType<typeof getPartnerLogo>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A partner's logo
 */

export function useGetPartnerLogo<TData = Awaited<ReturnType<typeof getPartnerLogo>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: GetPartnerLogoParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerLogo>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerLogoQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListTerritoriesUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/territories`
}

/**
 * @summary Where and for which product lines a partner sells, with overlaps
 */
export const listTerritories = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListTerritoriesReply> => {

  return fairwayFetch<ListTerritoriesReply>(getListTerritoriesUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListTerritoriesQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/territories`
    ] as const;
    }


export const getListTerritoriesQueryOptions = <TData = Awaited<ReturnType<typeof listTerritories>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTerritoriesQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTerritories>>> = ({ signal }) => listTerritories(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTerritoriesQueryResult = NonNullable<Awaited<ReturnType<typeof listTerritories>>>
export type ListTerritoriesQueryError = ErrorType<Problem>


export function useListTerritories<TData = Awaited<ReturnType<typeof listTerritories>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTerritories>>,
          TError,
          Awaited<ReturnType<typeof listTerritories>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTerritories<TData = Awaited<ReturnType<typeof listTerritories>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTerritories>>,
          TError,
          Awaited<ReturnType<typeof listTerritories>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTerritories<TData = Awaited<ReturnType<typeof listTerritories>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Where and for which product lines a partner sells, with overlaps
 */

export function useListTerritories<TData = Awaited<ReturnType<typeof listTerritories>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTerritories>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTerritoriesQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddTerritoryUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/territories`
}

/**
 * @summary Give a partner a territory; overlaps are told, and refused only between exclusive ones
 */
export const addTerritory = async (vendorId: string,
    partnerId: string,
    addTerritoryBody: AddTerritoryBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<AddTerritoryReply> => {

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
return fairwayFetch<AddTerritoryReply>(getAddTerritoryUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addTerritoryBody)
  }
);}





export const getAddTerritoryMutationKey = () => ['addTerritory'] as const;

export const getAddTerritoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addTerritory>>, TError,AddTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addTerritory>>, TError,AddTerritoryMutationVariables, TContext> => {

const mutationKey = getAddTerritoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addTerritory>>, AddTerritoryMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  addTerritory(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddTerritoryMutationResult = NonNullable<Awaited<ReturnType<typeof addTerritory>>>
    export type AddTerritoryMutationBody = AddTerritoryBody
    export type AddTerritoryMutationError = ErrorType<Problem>
    export type AddTerritoryMutationVariables = {vendorId: string;partnerId: string;data: AddTerritoryBody}

    /**
 * @summary Give a partner a territory; overlaps are told, and refused only between exclusive ones
 */
export const useAddTerritory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addTerritory>>, TError,AddTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addTerritory>>,
        TError,
        AddTerritoryMutationVariables,
        TContext
      > => {
      return useMutation(getAddTerritoryMutationOptions(options), queryClient);
    }
    export const getUpdateTerritoryUrl = (vendorId: string,
    partnerId: string,
    territoryId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/territories/${encodeURIComponent(String(territoryId))}`
}

/**
 * @summary Change a territory, or end it by its last day
 */
export const updateTerritory = async (vendorId: string,
    partnerId: string,
    territoryId: string,
    updateTerritoryBody: UpdateTerritoryBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<UpdateTerritoryReply> => {

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
return fairwayFetch<UpdateTerritoryReply>(getUpdateTerritoryUrl(vendorId,partnerId,territoryId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateTerritoryBody)
  }
);}





export const getUpdateTerritoryMutationKey = () => ['updateTerritory'] as const;

export const getUpdateTerritoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateTerritory>>, TError,UpdateTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateTerritory>>, TError,UpdateTerritoryMutationVariables, TContext> => {

const mutationKey = getUpdateTerritoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateTerritory>>, UpdateTerritoryMutationVariables> = (props) => {
          const {vendorId,partnerId,territoryId,data} = props ?? {};

          return  updateTerritory(vendorId,partnerId,territoryId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateTerritoryMutationResult = NonNullable<Awaited<ReturnType<typeof updateTerritory>>>
    export type UpdateTerritoryMutationBody = UpdateTerritoryBody
    export type UpdateTerritoryMutationError = ErrorType<Problem>
    export type UpdateTerritoryMutationVariables = {vendorId: string;partnerId: string;territoryId: string;data: UpdateTerritoryBody}

    /**
 * @summary Change a territory, or end it by its last day
 */
export const useUpdateTerritory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateTerritory>>, TError,UpdateTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateTerritory>>,
        TError,
        UpdateTerritoryMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateTerritoryMutationOptions(options), queryClient);
    }
    export const getRemoveTerritoryUrl = (vendorId: string,
    partnerId: string,
    territoryId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/territories/${encodeURIComponent(String(territoryId))}`
}

/**
 * @summary Take away a territory that was entered by mistake
 */
export const removeTerritory = async (vendorId: string,
    partnerId: string,
    territoryId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemoveTerritoryUrl(vendorId,partnerId,territoryId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveTerritoryMutationKey = () => ['removeTerritory'] as const;

export const getRemoveTerritoryMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTerritory>>, TError,RemoveTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeTerritory>>, TError,RemoveTerritoryMutationVariables, TContext> => {

const mutationKey = getRemoveTerritoryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeTerritory>>, RemoveTerritoryMutationVariables> = (props) => {
          const {vendorId,partnerId,territoryId} = props ?? {};

          return  removeTerritory(vendorId,partnerId,territoryId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveTerritoryMutationResult = NonNullable<Awaited<ReturnType<typeof removeTerritory>>>

    export type RemoveTerritoryMutationError = ErrorType<Problem>
    export type RemoveTerritoryMutationVariables = {vendorId: string;partnerId: string;territoryId: string}

    /**
 * @summary Take away a territory that was entered by mistake
 */
export const useRemoveTerritory = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTerritory>>, TError,RemoveTerritoryMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeTerritory>>,
        TError,
        RemoveTerritoryMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveTerritoryMutationOptions(options), queryClient);
    }
    export const getListCapabilitiesUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/capabilities`
}

/**
 * @summary The vendor's list of capabilities, with how many partners have each
 */
export const listCapabilities = async (vendorId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListCapabilitiesReply> => {

  return fairwayFetch<ListCapabilitiesReply>(getListCapabilitiesUrl(vendorId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCapabilitiesQueryKey = (vendorId: string,) => {
    return [
    `/v1/vendors/${vendorId}/capabilities`
    ] as const;
    }


export const getListCapabilitiesQueryOptions = <TData = Awaited<ReturnType<typeof listCapabilities>>, TError = ErrorType<Problem>>(vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCapabilitiesQueryKey(vendorId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCapabilities>>> = ({ signal }) => listCapabilities(vendorId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCapabilitiesQueryResult = NonNullable<Awaited<ReturnType<typeof listCapabilities>>>
export type ListCapabilitiesQueryError = ErrorType<Problem>


export function useListCapabilities<TData = Awaited<ReturnType<typeof listCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCapabilities>>,
          TError,
          Awaited<ReturnType<typeof listCapabilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCapabilities<TData = Awaited<ReturnType<typeof listCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCapabilities>>,
          TError,
          Awaited<ReturnType<typeof listCapabilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCapabilities<TData = Awaited<ReturnType<typeof listCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The vendor's list of capabilities, with how many partners have each
 */

export function useListCapabilities<TData = Awaited<ReturnType<typeof listCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCapabilitiesQueryOptions(vendorId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCapabilityUrl = (vendorId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/capabilities`
}

/**
 * @summary Add a capability to the vendor's list
 */
export const createCapability = async (vendorId: string,
    createCapabilityBody: CreateCapabilityBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Capability> => {

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
return fairwayFetch<Capability>(getCreateCapabilityUrl(vendorId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createCapabilityBody)
  }
);}





export const getCreateCapabilityMutationKey = () => ['createCapability'] as const;

export const getCreateCapabilityMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCapability>>, TError,CreateCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof createCapability>>, TError,CreateCapabilityMutationVariables, TContext> => {

const mutationKey = getCreateCapabilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCapability>>, CreateCapabilityMutationVariables> = (props) => {
          const {vendorId,data} = props ?? {};

          return  createCapability(vendorId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCapabilityMutationResult = NonNullable<Awaited<ReturnType<typeof createCapability>>>
    export type CreateCapabilityMutationBody = CreateCapabilityBody
    export type CreateCapabilityMutationError = ErrorType<Problem>
    export type CreateCapabilityMutationVariables = {vendorId: string;data: CreateCapabilityBody}

    /**
 * @summary Add a capability to the vendor's list
 */
export const useCreateCapability = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCapability>>, TError,CreateCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCapability>>,
        TError,
        CreateCapabilityMutationVariables,
        TContext
      > => {
      return useMutation(getCreateCapabilityMutationOptions(options), queryClient);
    }
    export const getUpdateCapabilityUrl = (vendorId: string,
    capabilityId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/capabilities/${encodeURIComponent(String(capabilityId))}`
}

/**
 * @summary Change a capability, or retire it: partners keep it, nobody is given it anew
 */
export const updateCapability = async (vendorId: string,
    capabilityId: string,
    updateCapabilityBody: UpdateCapabilityBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Capability> => {

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
return fairwayFetch<Capability>(getUpdateCapabilityUrl(vendorId,capabilityId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateCapabilityBody)
  }
);}





export const getUpdateCapabilityMutationKey = () => ['updateCapability'] as const;

export const getUpdateCapabilityMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCapability>>, TError,UpdateCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateCapability>>, TError,UpdateCapabilityMutationVariables, TContext> => {

const mutationKey = getUpdateCapabilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateCapability>>, UpdateCapabilityMutationVariables> = (props) => {
          const {vendorId,capabilityId,data} = props ?? {};

          return  updateCapability(vendorId,capabilityId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateCapabilityMutationResult = NonNullable<Awaited<ReturnType<typeof updateCapability>>>
    export type UpdateCapabilityMutationBody = UpdateCapabilityBody
    export type UpdateCapabilityMutationError = ErrorType<Problem>
    export type UpdateCapabilityMutationVariables = {vendorId: string;capabilityId: string;data: UpdateCapabilityBody}

    /**
 * @summary Change a capability, or retire it: partners keep it, nobody is given it anew
 */
export const useUpdateCapability = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCapability>>, TError,UpdateCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateCapability>>,
        TError,
        UpdateCapabilityMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateCapabilityMutationOptions(options), queryClient);
    }
    export const getListPartnerCapabilitiesUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/capabilities`
}

/**
 * @summary What a partner can do, at which level, with the evidence
 */
export const listPartnerCapabilities = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerCapabilitiesReply> => {

  return fairwayFetch<ListPartnerCapabilitiesReply>(getListPartnerCapabilitiesUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerCapabilitiesQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/capabilities`
    ] as const;
    }


export const getListPartnerCapabilitiesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerCapabilities>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerCapabilitiesQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerCapabilities>>> = ({ signal }) => listPartnerCapabilities(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerCapabilitiesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerCapabilities>>>
export type ListPartnerCapabilitiesQueryError = ErrorType<Problem>


export function useListPartnerCapabilities<TData = Awaited<ReturnType<typeof listPartnerCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerCapabilities>>,
          TError,
          Awaited<ReturnType<typeof listPartnerCapabilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerCapabilities<TData = Awaited<ReturnType<typeof listPartnerCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerCapabilities>>,
          TError,
          Awaited<ReturnType<typeof listPartnerCapabilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerCapabilities<TData = Awaited<ReturnType<typeof listPartnerCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a partner can do, at which level, with the evidence
 */

export function useListPartnerCapabilities<TData = Awaited<ReturnType<typeof listPartnerCapabilities>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerCapabilities>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerCapabilitiesQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSetPartnerCapabilityUrl = (vendorId: string,
    partnerId: string,
    capabilityId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/capabilities/${encodeURIComponent(String(capabilityId))}`
}

/**
 * @summary Say that a partner has a capability, at which level and by which evidence
 */
export const setPartnerCapability = async (vendorId: string,
    partnerId: string,
    capabilityId: string,
    setPartnerCapabilityBody: SetPartnerCapabilityBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<SetPartnerCapabilityReply> => {

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
return fairwayFetch<SetPartnerCapabilityReply>(getSetPartnerCapabilityUrl(vendorId,partnerId,capabilityId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setPartnerCapabilityBody)
  }
);}





export const getSetPartnerCapabilityMutationKey = () => ['setPartnerCapability'] as const;

export const getSetPartnerCapabilityMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPartnerCapability>>, TError,SetPartnerCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof setPartnerCapability>>, TError,SetPartnerCapabilityMutationVariables, TContext> => {

const mutationKey = getSetPartnerCapabilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setPartnerCapability>>, SetPartnerCapabilityMutationVariables> = (props) => {
          const {vendorId,partnerId,capabilityId,data} = props ?? {};

          return  setPartnerCapability(vendorId,partnerId,capabilityId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetPartnerCapabilityMutationResult = NonNullable<Awaited<ReturnType<typeof setPartnerCapability>>>
    export type SetPartnerCapabilityMutationBody = SetPartnerCapabilityBody
    export type SetPartnerCapabilityMutationError = ErrorType<Problem>
    export type SetPartnerCapabilityMutationVariables = {vendorId: string;partnerId: string;capabilityId: string;data: SetPartnerCapabilityBody}

    /**
 * @summary Say that a partner has a capability, at which level and by which evidence
 */
export const useSetPartnerCapability = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPartnerCapability>>, TError,SetPartnerCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setPartnerCapability>>,
        TError,
        SetPartnerCapabilityMutationVariables,
        TContext
      > => {
      return useMutation(getSetPartnerCapabilityMutationOptions(options), queryClient);
    }
    export const getRemovePartnerCapabilityUrl = (vendorId: string,
    partnerId: string,
    capabilityId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/capabilities/${encodeURIComponent(String(capabilityId))}`
}

/**
 * @summary Say that a partner does not have a capability
 */
export const removePartnerCapability = async (vendorId: string,
    partnerId: string,
    capabilityId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePartnerCapabilityUrl(vendorId,partnerId,capabilityId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePartnerCapabilityMutationKey = () => ['removePartnerCapability'] as const;

export const getRemovePartnerCapabilityMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerCapability>>, TError,RemovePartnerCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePartnerCapability>>, TError,RemovePartnerCapabilityMutationVariables, TContext> => {

const mutationKey = getRemovePartnerCapabilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePartnerCapability>>, RemovePartnerCapabilityMutationVariables> = (props) => {
          const {vendorId,partnerId,capabilityId} = props ?? {};

          return  removePartnerCapability(vendorId,partnerId,capabilityId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePartnerCapabilityMutationResult = NonNullable<Awaited<ReturnType<typeof removePartnerCapability>>>

    export type RemovePartnerCapabilityMutationError = ErrorType<Problem>
    export type RemovePartnerCapabilityMutationVariables = {vendorId: string;partnerId: string;capabilityId: string}

    /**
 * @summary Say that a partner does not have a capability
 */
export const useRemovePartnerCapability = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerCapability>>, TError,RemovePartnerCapabilityMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePartnerCapability>>,
        TError,
        RemovePartnerCapabilityMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePartnerCapabilityMutationOptions(options), queryClient);
    }
    export const getListContactsUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/contacts`
}

/**
 * @summary People of a partner, with or without an account
 */
export const listContacts = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListContactsReply> => {

  return fairwayFetch<ListContactsReply>(getListContactsUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListContactsQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/contacts`
    ] as const;
    }


export const getListContactsQueryOptions = <TData = Awaited<ReturnType<typeof listContacts>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContactsQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContacts>>> = ({ signal }) => listContacts(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContactsQueryResult = NonNullable<Awaited<ReturnType<typeof listContacts>>>
export type ListContactsQueryError = ErrorType<Problem>


export function useListContacts<TData = Awaited<ReturnType<typeof listContacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContacts>>,
          TError,
          Awaited<ReturnType<typeof listContacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContacts<TData = Awaited<ReturnType<typeof listContacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContacts>>,
          TError,
          Awaited<ReturnType<typeof listContacts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContacts<TData = Awaited<ReturnType<typeof listContacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary People of a partner, with or without an account
 */

export function useListContacts<TData = Awaited<ReturnType<typeof listContacts>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContacts>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContactsQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddContactUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/contacts`
}

/**
 * @summary Add a contact
 */
export const addContact = async (vendorId: string,
    partnerId: string,
    addContactBody: AddContactBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Contact> => {

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
return fairwayFetch<Contact>(getAddContactUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addContactBody)
  }
);}





export const getAddContactMutationKey = () => ['addContact'] as const;

export const getAddContactMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addContact>>, TError,AddContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addContact>>, TError,AddContactMutationVariables, TContext> => {

const mutationKey = getAddContactMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addContact>>, AddContactMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  addContact(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddContactMutationResult = NonNullable<Awaited<ReturnType<typeof addContact>>>
    export type AddContactMutationBody = AddContactBody
    export type AddContactMutationError = ErrorType<Problem>
    export type AddContactMutationVariables = {vendorId: string;partnerId: string;data: AddContactBody}

    /**
 * @summary Add a contact
 */
export const useAddContact = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addContact>>, TError,AddContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addContact>>,
        TError,
        AddContactMutationVariables,
        TContext
      > => {
      return useMutation(getAddContactMutationOptions(options), queryClient);
    }
    export const getUpdateContactUrl = (vendorId: string,
    partnerId: string,
    contactId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/contacts/${encodeURIComponent(String(contactId))}`
}

/**
 * @summary Change a contact
 */
export const updateContact = async (vendorId: string,
    partnerId: string,
    contactId: string,
    updateContactBody: UpdateContactBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<Contact> => {

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
return fairwayFetch<Contact>(getUpdateContactUrl(vendorId,partnerId,contactId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(updateContactBody)
  }
);}





export const getUpdateContactMutationKey = () => ['updateContact'] as const;

export const getUpdateContactMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateContact>>, TError,UpdateContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof updateContact>>, TError,UpdateContactMutationVariables, TContext> => {

const mutationKey = getUpdateContactMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateContact>>, UpdateContactMutationVariables> = (props) => {
          const {vendorId,partnerId,contactId,data} = props ?? {};

          return  updateContact(vendorId,partnerId,contactId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateContactMutationResult = NonNullable<Awaited<ReturnType<typeof updateContact>>>
    export type UpdateContactMutationBody = UpdateContactBody
    export type UpdateContactMutationError = ErrorType<Problem>
    export type UpdateContactMutationVariables = {vendorId: string;partnerId: string;contactId: string;data: UpdateContactBody}

    /**
 * @summary Change a contact
 */
export const useUpdateContact = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateContact>>, TError,UpdateContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateContact>>,
        TError,
        UpdateContactMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateContactMutationOptions(options), queryClient);
    }
    export const getRemoveContactUrl = (vendorId: string,
    partnerId: string,
    contactId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/contacts/${encodeURIComponent(String(contactId))}`
}

/**
 * @summary Remove a contact; nothing of it is kept
 */
export const removeContact = async (vendorId: string,
    partnerId: string,
    contactId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemoveContactUrl(vendorId,partnerId,contactId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveContactMutationKey = () => ['removeContact'] as const;

export const getRemoveContactMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeContact>>, TError,RemoveContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removeContact>>, TError,RemoveContactMutationVariables, TContext> => {

const mutationKey = getRemoveContactMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeContact>>, RemoveContactMutationVariables> = (props) => {
          const {vendorId,partnerId,contactId} = props ?? {};

          return  removeContact(vendorId,partnerId,contactId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveContactMutationResult = NonNullable<Awaited<ReturnType<typeof removeContact>>>

    export type RemoveContactMutationError = ErrorType<Problem>
    export type RemoveContactMutationVariables = {vendorId: string;partnerId: string;contactId: string}

    /**
 * @summary Remove a contact; nothing of it is kept
 */
export const useRemoveContact = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeContact>>, TError,RemoveContactMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeContact>>,
        TError,
        RemoveContactMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveContactMutationOptions(options), queryClient);
    }
    export const getListPartnerNotesUrl = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes`
}

/**
 * @summary Notes about a partner, pinned ones first; its own people read the shared ones
 */
export const listPartnerNotes = async (vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerNotesReply> => {

  return fairwayFetch<ListPartnerNotesReply>(getListPartnerNotesUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerNotesInfiniteQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams,) => {
    return [
    'infinite', `/v1/vendors/${vendorId}/partners/${partnerId}/notes`, ...(params ? [params] : [])
    ] as const;
    }

export const getListPartnerNotesQueryKey = (vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/notes`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPartnerNotesInfiniteQueryOptions = <TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotes>>, ListPartnerNotesParams['cursor']>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerNotesInfiniteQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerNotes>>, QueryKey, ListPartnerNotesParams['cursor']> = ({ signal, pageParam }) => listPartnerNotes(vendorId,partnerId,{...params, 'cursor': pageParam ?? params?.['cursor']}, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerNotesInfiniteQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerNotes>>>
export type ListPartnerNotesInfiniteQueryError = ErrorType<Problem>


export function useListPartnerNotesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotes>>, ListPartnerNotesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerNotesParams, options: { query:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotes>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotes>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotes>>, ListPartnerNotesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotes>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotes>>, QueryKey
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotes>>, ListPartnerNotesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Notes about a partner, pinned ones first; its own people read the shared ones
 */

export function useListPartnerNotesInfinite<TData = InfiniteData<Awaited<ReturnType<typeof listPartnerNotes>>, ListPartnerNotesParams['cursor']>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseInfiniteQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData, QueryKey, ListPartnerNotesParams['cursor']>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerNotesInfiniteQueryOptions(vendorId,partnerId,params,options)

  const query = useInfiniteQuery(queryOptions, queryClient) as  UseInfiniteQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerNotesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerNotes>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerNotesQueryKey(vendorId,partnerId,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerNotes>>> = ({ signal }) => listPartnerNotes(vendorId,partnerId,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerNotesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerNotes>>>
export type ListPartnerNotesQueryError = ErrorType<Problem>


export function useListPartnerNotes<TData = Awaited<ReturnType<typeof listPartnerNotes>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params: undefined |  ListPartnerNotesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotes>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotes<TData = Awaited<ReturnType<typeof listPartnerNotes>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerNotes>>,
          TError,
          Awaited<ReturnType<typeof listPartnerNotes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerNotes<TData = Awaited<ReturnType<typeof listPartnerNotes>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Notes about a partner, pinned ones first; its own people read the shared ones
 */

export function useListPartnerNotes<TData = Awaited<ReturnType<typeof listPartnerNotes>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    params?: ListPartnerNotesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerNotes>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerNotesQueryOptions(vendorId,partnerId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddPartnerNoteUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes`
}

/**
 * @summary Write a note, for the vendor alone or shared with the partner
 */
export const addPartnerNote = async (vendorId: string,
    partnerId: string,
    addPartnerNoteBody: AddPartnerNoteBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerNote> => {

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
return fairwayFetch<PartnerNote>(getAddPartnerNoteUrl(vendorId,partnerId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addPartnerNoteBody)
  }
);}





export const getAddPartnerNoteMutationKey = () => ['addPartnerNote'] as const;

export const getAddPartnerNoteMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerNote>>, TError,AddPartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addPartnerNote>>, TError,AddPartnerNoteMutationVariables, TContext> => {

const mutationKey = getAddPartnerNoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addPartnerNote>>, AddPartnerNoteMutationVariables> = (props) => {
          const {vendorId,partnerId,data} = props ?? {};

          return  addPartnerNote(vendorId,partnerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddPartnerNoteMutationResult = NonNullable<Awaited<ReturnType<typeof addPartnerNote>>>
    export type AddPartnerNoteMutationBody = AddPartnerNoteBody
    export type AddPartnerNoteMutationError = ErrorType<Problem>
    export type AddPartnerNoteMutationVariables = {vendorId: string;partnerId: string;data: AddPartnerNoteBody}

    /**
 * @summary Write a note, for the vendor alone or shared with the partner
 */
export const useAddPartnerNote = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerNote>>, TError,AddPartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addPartnerNote>>,
        TError,
        AddPartnerNoteMutationVariables,
        TContext
      > => {
      return useMutation(getAddPartnerNoteMutationOptions(options), queryClient);
    }
    export const getEditPartnerNoteUrl = (vendorId: string,
    partnerId: string,
    partnerNoteId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes/${encodeURIComponent(String(partnerNoteId))}`
}

/**
 * @summary Change a note's words, pin it, or share it; what it said before is kept
 */
export const editPartnerNote = async (vendorId: string,
    partnerId: string,
    partnerNoteId: string,
    editPartnerNoteBody: EditPartnerNoteBody, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerNote> => {

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
return fairwayFetch<PartnerNote>(getEditPartnerNoteUrl(vendorId,partnerId,partnerNoteId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(editPartnerNoteBody)
  }
);}





export const getEditPartnerNoteMutationKey = () => ['editPartnerNote'] as const;

export const getEditPartnerNoteMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof editPartnerNote>>, TError,EditPartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof editPartnerNote>>, TError,EditPartnerNoteMutationVariables, TContext> => {

const mutationKey = getEditPartnerNoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof editPartnerNote>>, EditPartnerNoteMutationVariables> = (props) => {
          const {vendorId,partnerId,partnerNoteId,data} = props ?? {};

          return  editPartnerNote(vendorId,partnerId,partnerNoteId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EditPartnerNoteMutationResult = NonNullable<Awaited<ReturnType<typeof editPartnerNote>>>
    export type EditPartnerNoteMutationBody = EditPartnerNoteBody
    export type EditPartnerNoteMutationError = ErrorType<Problem>
    export type EditPartnerNoteMutationVariables = {vendorId: string;partnerId: string;partnerNoteId: string;data: EditPartnerNoteBody}

    /**
 * @summary Change a note's words, pin it, or share it; what it said before is kept
 */
export const useEditPartnerNote = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof editPartnerNote>>, TError,EditPartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof editPartnerNote>>,
        TError,
        EditPartnerNoteMutationVariables,
        TContext
      > => {
      return useMutation(getEditPartnerNoteMutationOptions(options), queryClient);
    }
    export const getRemovePartnerNoteUrl = (vendorId: string,
    partnerId: string,
    partnerNoteId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes/${encodeURIComponent(String(partnerNoteId))}`
}

/**
 * @summary Remove a note with all that it ever said
 */
export const removePartnerNote = async (vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePartnerNoteUrl(vendorId,partnerId,partnerNoteId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePartnerNoteMutationKey = () => ['removePartnerNote'] as const;

export const getRemovePartnerNoteMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerNote>>, TError,RemovePartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePartnerNote>>, TError,RemovePartnerNoteMutationVariables, TContext> => {

const mutationKey = getRemovePartnerNoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePartnerNote>>, RemovePartnerNoteMutationVariables> = (props) => {
          const {vendorId,partnerId,partnerNoteId} = props ?? {};

          return  removePartnerNote(vendorId,partnerId,partnerNoteId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePartnerNoteMutationResult = NonNullable<Awaited<ReturnType<typeof removePartnerNote>>>

    export type RemovePartnerNoteMutationError = ErrorType<Problem>
    export type RemovePartnerNoteMutationVariables = {vendorId: string;partnerId: string;partnerNoteId: string}

    /**
 * @summary Remove a note with all that it ever said
 */
export const useRemovePartnerNote = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerNote>>, TError,RemovePartnerNoteMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePartnerNote>>,
        TError,
        RemovePartnerNoteMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePartnerNoteMutationOptions(options), queryClient);
    }
    export const getListNoteEditsUrl = (vendorId: string,
    partnerId: string,
    partnerNoteId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/notes/${encodeURIComponent(String(partnerNoteId))}/edits`
}

/**
 * @summary What a note said before, newest first
 */
export const listNoteEdits = async (vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListNoteEditsReply> => {

  return fairwayFetch<ListNoteEditsReply>(getListNoteEditsUrl(vendorId,partnerId,partnerNoteId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNoteEditsQueryKey = (vendorId: string,
    partnerId: string,
    partnerNoteId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/notes/${partnerNoteId}/edits`
    ] as const;
    }


export const getListNoteEditsQueryOptions = <TData = Awaited<ReturnType<typeof listNoteEdits>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNoteEditsQueryKey(vendorId,partnerId,partnerNoteId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNoteEdits>>> = ({ signal }) => listNoteEdits(vendorId,partnerId,partnerNoteId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && partnerNoteId !== null && partnerNoteId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNoteEditsQueryResult = NonNullable<Awaited<ReturnType<typeof listNoteEdits>>>
export type ListNoteEditsQueryError = ErrorType<Problem>


export function useListNoteEdits<TData = Awaited<ReturnType<typeof listNoteEdits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerNoteId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoteEdits>>,
          TError,
          Awaited<ReturnType<typeof listNoteEdits>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoteEdits<TData = Awaited<ReturnType<typeof listNoteEdits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNoteEdits>>,
          TError,
          Awaited<ReturnType<typeof listNoteEdits>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNoteEdits<TData = Awaited<ReturnType<typeof listNoteEdits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a note said before, newest first
 */

export function useListNoteEdits<TData = Awaited<ReturnType<typeof listNoteEdits>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerNoteId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNoteEdits>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNoteEditsQueryOptions(vendorId,partnerId,partnerNoteId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPartnerFilesUrl = (vendorId: string,
    partnerId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/files`
}

/**
 * @summary Files kept about a partner; its own people see the shared ones
 */
export const listPartnerFiles = async (vendorId: string,
    partnerId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<ListPartnerFilesReply> => {

  return fairwayFetch<ListPartnerFilesReply>(getListPartnerFilesUrl(vendorId,partnerId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPartnerFilesQueryKey = (vendorId: string,
    partnerId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/files`
    ] as const;
    }


export const getListPartnerFilesQueryOptions = <TData = Awaited<ReturnType<typeof listPartnerFiles>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPartnerFilesQueryKey(vendorId,partnerId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPartnerFiles>>> = ({ signal }) => listPartnerFiles(vendorId,partnerId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPartnerFilesQueryResult = NonNullable<Awaited<ReturnType<typeof listPartnerFiles>>>
export type ListPartnerFilesQueryError = ErrorType<Problem>


export function useListPartnerFiles<TData = Awaited<ReturnType<typeof listPartnerFiles>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerFiles>>,
          TError,
          Awaited<ReturnType<typeof listPartnerFiles>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerFiles<TData = Awaited<ReturnType<typeof listPartnerFiles>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPartnerFiles>>,
          TError,
          Awaited<ReturnType<typeof listPartnerFiles>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPartnerFiles<TData = Awaited<ReturnType<typeof listPartnerFiles>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Files kept about a partner; its own people see the shared ones
 */

export function useListPartnerFiles<TData = Awaited<ReturnType<typeof listPartnerFiles>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPartnerFiles>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPartnerFilesQueryOptions(vendorId,partnerId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAddPartnerFileUrl = (vendorId: string,
    partnerId: string,
    params: AddPartnerFileParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/files?${stringifiedParams}` : `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/files`
}

/**
 * @summary Keep a file about a partner (50 MB at most), for the vendor alone or shared
 */
export const addPartnerFile = async (vendorId: string,
    partnerId: string,
    addPartnerFileBody: Blob,
    params: AddPartnerFileParams, options?: Parameters<typeof fairwayFetch>[1]): Promise<PartnerFile> => {

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
return fairwayFetch<PartnerFile>(getAddPartnerFileUrl(vendorId,partnerId,params),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/pdf', ...getHeaders(options?.headers) },
    body: addPartnerFileBody
  }
);}





export const getAddPartnerFileMutationKey = () => ['addPartnerFile'] as const;

export const getAddPartnerFileMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerFile>>, TError,AddPartnerFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof addPartnerFile>>, TError,AddPartnerFileMutationVariables, TContext> => {

const mutationKey = getAddPartnerFileMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addPartnerFile>>, AddPartnerFileMutationVariables> = (props) => {
          const {vendorId,partnerId,data,params} = props ?? {};

          return  addPartnerFile(vendorId,partnerId,data,params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddPartnerFileMutationResult = NonNullable<Awaited<ReturnType<typeof addPartnerFile>>>
    export type AddPartnerFileMutationBody = Blob
    export type AddPartnerFileMutationError = ErrorType<Problem>
    export type AddPartnerFileMutationVariables = {vendorId: string;partnerId: string;data: Blob;params: AddPartnerFileParams}

    /**
 * @summary Keep a file about a partner (50 MB at most), for the vendor alone or shared
 */
export const useAddPartnerFile = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addPartnerFile>>, TError,AddPartnerFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addPartnerFile>>,
        TError,
        AddPartnerFileMutationVariables,
        TContext
      > => {
      return useMutation(getAddPartnerFileMutationOptions(options), queryClient);
    }
    export const getGetPartnerFileUrl = (vendorId: string,
    partnerId: string,
    partnerFileId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/files/${encodeURIComponent(String(partnerFileId))}`
}

/**
 * @summary The bytes of a file
 */
export const getPartnerFile = async (vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<Blob> => {

  return fairwayFetch<Blob>(getGetPartnerFileUrl(vendorId,partnerId,partnerFileId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPartnerFileQueryKey = (vendorId: string,
    partnerId: string,
    partnerFileId: string,) => {
    return [
    `/v1/vendors/${vendorId}/partners/${partnerId}/files/${partnerFileId}`
    ] as const;
    }


export const getGetPartnerFileQueryOptions = <TData = Awaited<ReturnType<typeof getPartnerFile>>, TError = ErrorType<Problem>>(vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPartnerFileQueryKey(vendorId,partnerId,partnerFileId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPartnerFile>>> = ({ signal }) => getPartnerFile(vendorId,partnerId,partnerFileId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: vendorId !== null && vendorId !== undefined && partnerId !== null && partnerId !== undefined && partnerFileId !== null && partnerFileId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPartnerFileQueryResult = NonNullable<Awaited<ReturnType<typeof getPartnerFile>>>
export type GetPartnerFileQueryError = ErrorType<Problem>


export function useGetPartnerFile<TData = Awaited<ReturnType<typeof getPartnerFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerFileId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerFile>>,
          TError,
          Awaited<ReturnType<typeof getPartnerFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerFile<TData = Awaited<ReturnType<typeof getPartnerFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPartnerFile>>,
          TError,
          Awaited<ReturnType<typeof getPartnerFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPartnerFile<TData = Awaited<ReturnType<typeof getPartnerFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The bytes of a file
 */

export function useGetPartnerFile<TData = Awaited<ReturnType<typeof getPartnerFile>>, TError = ErrorType<Problem>>(
 vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPartnerFile>>, TError, TData>>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPartnerFileQueryOptions(vendorId,partnerId,partnerFileId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRemovePartnerFileUrl = (vendorId: string,
    partnerId: string,
    partnerFileId: string,) => {




  return `/v1/vendors/${encodeURIComponent(String(vendorId))}/partners/${encodeURIComponent(String(partnerId))}/files/${encodeURIComponent(String(partnerFileId))}`
}

/**
 * @summary Remove a file
 */
export const removePartnerFile = async (vendorId: string,
    partnerId: string,
    partnerFileId: string, options?: Parameters<typeof fairwayFetch>[1]): Promise<void> => {

  return fairwayFetch<void>(getRemovePartnerFileUrl(vendorId,partnerId,partnerFileId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePartnerFileMutationKey = () => ['removePartnerFile'] as const;

export const getRemovePartnerFileMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerFile>>, TError,RemovePartnerFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
): UseMutationOptions<Awaited<ReturnType<typeof removePartnerFile>>, TError,RemovePartnerFileMutationVariables, TContext> => {

const mutationKey = getRemovePartnerFileMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePartnerFile>>, RemovePartnerFileMutationVariables> = (props) => {
          const {vendorId,partnerId,partnerFileId} = props ?? {};

          return  removePartnerFile(vendorId,partnerId,partnerFileId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePartnerFileMutationResult = NonNullable<Awaited<ReturnType<typeof removePartnerFile>>>

    export type RemovePartnerFileMutationError = ErrorType<Problem>
    export type RemovePartnerFileMutationVariables = {vendorId: string;partnerId: string;partnerFileId: string}

    /**
 * @summary Remove a file
 */
export const useRemovePartnerFile = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePartnerFile>>, TError,RemovePartnerFileMutationVariables, TContext>, request?: SecondParameter<typeof fairwayFetch>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePartnerFile>>,
        TError,
        RemovePartnerFileMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePartnerFileMutationOptions(options), queryClient);
    }
