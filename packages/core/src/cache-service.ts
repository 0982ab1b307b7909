/** The part of @actions/cache that is used; an action that needs it loads it when it does, for it costs more than all the rest. */
export interface CacheService {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    key: string,
    restoreKeys: string[],
    options: { readonly lookupOnly: boolean },
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}
