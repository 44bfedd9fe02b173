import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import { call } from './call'
import { type CallFailure, toFailure } from './reply-failure'
import { currentPerson } from './session'
import { usePageShowing } from './use-page-showing'

const EVERY_MS = 15_000

/** What a page shows of a query: old data stay in sight while newer ones are fetched or cannot be had. */
export interface Live<Data> {
  data: Data | undefined
  loading: boolean
  /** Set when there is nothing to show; a failed refresh of shown data is silent, the offline bar speaks. */
  failure: CallFailure | undefined
  refresh(): Promise<unknown>
}

function liveOf<Data>(
  query: { data: Data | undefined; isPending: boolean; error: Error | null },
  refresh: () => Promise<unknown>,
) {
  const failure = query.data === undefined && query.error ? toFailure(query.error) : undefined
  return { data: query.data, loading: query.isPending, failure, refresh }
}

function useLiveEvents(refresh: () => Promise<unknown>): boolean {
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  return usePageShowing(() => void refresh())
}

/**
 * Reads an operation: on show, on pull-down, after one's own actions and every 15 s while the page is open; no more once
 * `until` says of what was read that it will not change.
 */
export function useLiveQuery<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: { enabled?: boolean; until?: (data: DataOf<N>) => boolean } = {},
): Live<DataOf<N>> {
  const enabled = options.enabled ?? true
  const isOver = (data: DataOf<N> | undefined) => data !== undefined && options.until?.(data) === true
  const refresh = () => (enabled && !isOver(query.data) ? query.refetch() : Promise.resolve())
  const showing = useLiveEvents(() => refresh())
  const query = useQuery({
    queryKey: [currentPerson(), name, input],
    queryFn: () => call(name, input),
    enabled,
    refetchInterval: ({ state }) => (showing && !isOver(state.data) ? EVERY_MS : false),
  })
  return liveOf(query, refresh)
}

type Paged = { [N in OperationName]: InputOf<N> extends { after?: string } ? N : never }[OperationName]

/** Reads a list page by page; `more` fetches the next one, `ended` once there is none. */
export function useLivePages<N extends Paged>(
  name: N,
  input: Omit<InputOf<N>, 'after'>,
  options: { enabled?: boolean } = {},
) {
  const enabled = options.enabled ?? true
  const refresh = () => (enabled ? query.refetch() : Promise.resolve())
  const showing = useLiveEvents(refresh)
  const query = useInfiniteQuery({
    queryKey: [currentPerson(), name, 'pages', input],
    queryFn: ({ pageParam }) => call(name, { ...input, after: pageParam } as InputOf<N>),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page as { next?: string }).next,
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: showing ? EVERY_MS : false,
  })
  const pages = query.data?.pages as DataOf<N>[] | undefined
  return {
    ...liveOf({ ...query, data: pages }, refresh),
    ended: !query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  }
}
