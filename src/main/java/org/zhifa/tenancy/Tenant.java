package org.zhifa.tenancy;

import java.time.Instant;

/** A tenant (单位) as the register knows it: one enforcement body, or the leading group's office. */
public record Tenant(TenantId id, String name, String shortName, TenantKind kind, Instant openedAt) {}
