package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantFiles;

/** The tenants' files are read below this module, which does not know its code lists: here they are held together. */
class TenantsOfTheCountyTest {

    final List<TenantFile> tenants = TenantFiles.in(Path.of("tenants"));

    @Test
    @Clause("S5")
    void everyActATenantDeclaresIsOneOfTheSix() {
        assertThat(tenants)
                .flatExtracting(tenant -> List.copyOf(tenant.acts()))
                .allSatisfy(code -> assertThat(Act.ofCode((String) code)).isPresent());
    }

    @Test
    void everyCreditCodeDeclaredHasTheRightCheckDigits() {
        assertThat(tenants)
                .filteredOn(tenant -> tenant.uscc() != null)
                .hasSize(6)
                .allSatisfy(tenant ->
                        assertThat(UnifiedCreditCode.isValid(tenant.uscc())).isTrue());
    }
}
