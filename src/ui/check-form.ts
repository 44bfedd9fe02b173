import * as z from 'zod/mini'

export type Checked<Form> = { form: Form } | { wrong: Record<string, string> }

/** The form as it may be sent, or a sentence for each field that is wrong, by its path: `place.address`. */
export function checkForm<Form>(schema: z.ZodMiniType<unknown, Form>, form: unknown): Checked<Form> {
  const { success, error } = z.safeParse(schema, form)
  if (success) return { form: form as Form }
  const wrong: Record<string, string> = {}
  for (const { path, message } of error.issues) wrong[path.join('.')] ??= message
  return { wrong }
}
