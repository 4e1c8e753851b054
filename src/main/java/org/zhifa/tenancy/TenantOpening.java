package org.zhifa.tenancy;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.zhifa.shared.DeclarationFault;

/** Opening units (开通单位) by the county's administrator: which are open, which are declared, and the act itself. */
@Service
@PreAuthorize("hasRole('COUNTY_ADMIN')")
public class TenantOpening {

    /** A unit that is open. */
    public record Open(Tenant tenant, boolean schemaIsUpToDate) {}

    /**
     * What {@code tenants/} declares and is not open yet. While one file is faulty, none is offered: two units with one
     * prefix would number their papers alike.
     */
    public record Declared(List<TenantFile> files, List<String> faults) {}

    private final Tenants tenants;
    private final TenantRegister register;
    private final Schemas schemas;
    private final Path folder;

    TenantOpening(Tenants tenants, TenantRegister register, Schemas schemas, @Value("${zhifa.tenants}") Path folder) {
        this.tenants = tenants;
        this.register = register;
        this.schemas = schemas;
        this.folder = folder;
    }

    /** Every unit that is open, by code. */
    public List<Open> open() {
        var behind = register.behind(schemas.fingerprint(Schemas.Changelog.TENANT));
        return tenants.all().stream()
                .map(tenant -> new Open(tenant, !behind.contains(tenant.id())))
                .toList();
    }

    public Declared declared() {
        try {
            return new Declared(
                    TenantFiles.in(folder).stream()
                            .filter(file ->
                                    register.find(new TenantId(file.code())).isEmpty())
                            .toList(),
                    List.of());
        } catch (DeclarationFault fault) {
            return new Declared(List.of(), fault.sentences());
        }
    }

    /** Opens the unit that is declared under this code, as {@link Tenants#open} says. */
    public FirstAdministrator.Credentials open(TenantId code) {
        return tenants.open(TenantFiles.in(folder).stream()
                .filter(file -> file.code().equals(code.code()))
                .findFirst()
                .orElseThrow(() -> new NoSuchTenant(code)));
    }
}
