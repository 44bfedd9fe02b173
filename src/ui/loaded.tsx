import type { ReactNode } from 'react'
import type { Live } from '../api/use-live-query'
import { Failed } from './failed'
import { Skeleton } from './skeleton'

interface LoadedProps<Data> {
  query: Live<Data>
  children(data: Data): ReactNode
  skeleton?: ReactNode
}

/** A query's page: its skeleton, its failure, or what was read. */
export function Loaded<Data>({ query, children, skeleton }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.failure) return <Failed failure={query.failure} again={() => void query.refresh()} />
  return <>{skeleton ?? <Skeleton cards={3} />}</>
}
