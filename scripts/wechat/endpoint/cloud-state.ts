export interface StoredIndex {
  Name: string
  Unique: boolean
  Keys: { Name: string; Direction: string }[]
}
export interface StoredFunction {
  FunctionName: string
  Runtime: string
  Description: string
  MemorySize: number
  Timeout: number
  Status: string
  Environment: { Variables: { Key: string; Value: string }[] }
  Triggers: { TriggerName: string; Type: string; TriggerDesc: string }[]
  /** The zip that was uploaded, in base64. */
  code: string
}

/** What an environment holds, as far as the stand-in knows. */
export interface CloudState {
  envId: string
  collections: Map<string, { acl: string; indexes: StoredIndex[] }>
  storage: { AclTag: string; Rule?: string }
  functions: Map<string, StoredFunction>
}

export const emptyState = (envId: string): CloudState => ({
  envId,
  collections: new Map(),
  storage: { AclTag: 'READONLY' },
  functions: new Map(),
})
