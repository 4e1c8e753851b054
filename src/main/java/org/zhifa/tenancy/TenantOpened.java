package org.zhifa.tenancy;

/**
 * A tenant's schema stands and is up to date. Listeners add what a tenant cannot work without – its log key, its
 * administrator, its code lists – before the opening is reported; if one fails, the tenant is not opened.
 */
public record TenantOpened(TenantId tenant) {}
