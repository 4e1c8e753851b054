package org.zhifa.tenancy;

/** TEMPORARY until the law branch lands. */
public record TenantFile(String code, String name, String shortName, TenantKind kind) {}
