import { QueryClient } from '@tanstack/react-query'
import { toFailure } from './reply-failure'

/** What the pages have read. Not paused by TanStack's own idea of being online, which the phone does not share. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 0,
      gcTime: 10 * 60_000,
      retry: (count, error) => toFailure(error).retryable && !toFailure(error).offline && count < 2,
      retryDelay: (count) => 1000 * 2 ** count,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
