package org.zhifa.review;

import org.jspecify.annotations.Nullable;

/**
 * A material as it stood when the case was sent.
 *
 * @param explanation why it was missing, if it was (缺失说明)
 */
public record SentMaterial(Material material, @Nullable String explanation) {}
