import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface RawConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}
/** What app.json declares, with subpackage pages under their full route. */
export interface AppConfig {
  first: string
  routes: string[]
  tabs: string[]
  subpackages: string[]
}

export function readAppConfig(folder: string): AppConfig {
  const raw: RawConfig = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const packages = (raw.subPackages ?? raw.subpackages ?? []).map(({ root, pages }) => ({
    root: `${root.replace(/^\/|\/$/g, '')}/`,
    pages,
  }))
  const routes = [...raw.pages, ...packages.flatMap(({ root, pages }) => pages.map((page) => root + page))]
  for (const route of routes) {
    for (const ending of ['js', 'wxml']) {
      if (!existsSync(join(folder, `${route}.${ending}`)))
        throw new Error(`app.json declares ${route}, ${ending} missing`)
    }
  }
  return {
    first: raw.pages[0]!,
    routes,
    tabs: (raw.tabBar?.list ?? []).map((tab) => tab.pagePath),
    subpackages: packages.map(({ root }) => root),
  }
}
