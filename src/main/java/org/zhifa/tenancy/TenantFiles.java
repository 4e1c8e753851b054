package org.zhifa.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** The folder {@code tenants/}: reads every declaration in it, or says in sentences what is wrong and what to do. */
public final class TenantFiles {

    /** The six kinds of act, by the codes case numbers use. */
    static final Set<String> ACTS = Set.of("XZCF", "XZXK", "XZQZ", "XZZS", "XZSF", "XZJC");

    private TenantFiles() {}

    /** All declared tenants, by code. One faulty file, and none is used: every fault is told at once. */
    public static List<TenantFile> in(Path folder) {
        var tenants = new ArrayList<TenantFile>();
        var faults = new ArrayList<String>();
        for (var path : yamlFiles(folder)) {
            try {
                tenants.add(read(path));
            } catch (DeclarationFault fault) {
                faults.addAll(fault.sentences());
            }
        }
        faults.addAll(faultsBetween(tenants));
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        return List.copyOf(tenants);
    }

    /** The declaration of one tenant. */
    public static TenantFile of(Path folder, TenantId tenant) {
        var path = folder.resolve(tenant.code() + ".yaml");
        if (!Files.isRegularFile(path)) {
            throw new DeclarationFault(
                    "There is no %s. Copy the file of a similar unit and change what differs.".formatted(path));
        }
        return read(path);
    }

    /** A single file, checked for itself. */
    public static TenantFile read(Path path) {
        return read(Declaration.file(path), path.getFileName().toString());
    }

    static TenantFile read(Declaration declaration, String fileName) {
        var tenant = declaration.as(TenantFile.class);
        var faults = new TenantFileCheck(declaration, tenant, fileName).faults();
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        return tenant;
    }

    private static List<Path> yamlFiles(Path folder) {
        try (var files = Files.list(folder)) {
            var yaml = files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (yaml.isEmpty()) {
                throw new DeclarationFault("%s holds no *.yaml: declare at least one tenant there.".formatted(folder));
            }
            return yaml;
        } catch (IOException _) {
            throw new DeclarationFault(
                    "The folder %s cannot be read: point zhifa.tenants to the one with the tenants' files."
                            .formatted(folder));
        }
    }

    private static List<String> faultsBetween(List<TenantFile> tenants) {
        var faults = new ArrayList<String>();
        faults.addAll(shared(tenants, TenantFile::name, "name"));
        // Two bodies with one prefix would issue papers with the same number.
        faults.addAll(shared(tenants, TenantFile::docPrefix, "docPrefix"));
        var codes = tenants.stream().map(TenantFile::code).toList();
        for (var tenant : tenants) {
            if (tenant.hostedBy() != null && !codes.contains(tenant.hostedBy())) {
                faults.add("%s.yaml: 'hostedBy' names %s, which no file declares."
                        .formatted(tenant.code(), tenant.hostedBy()));
            }
        }
        return faults;
    }

    private static List<String> shared(List<TenantFile> tenants, Function<TenantFile, String> of, String key) {
        Map<String, String> seen = new HashMap<>();
        var faults = new ArrayList<String>();
        for (var tenant : tenants) {
            var other = seen.putIfAbsent(of.apply(tenant), tenant.code());
            if (other != null) {
                faults.add("%s.yaml and %s.yaml have the same %s '%s'; give each its own."
                        .formatted(other, tenant.code(), key, of.apply(tenant)));
            }
        }
        return faults;
    }
}
