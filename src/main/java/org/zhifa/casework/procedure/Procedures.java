package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** The procedures in force, read and checked at start: with a fault in one of them the platform does not start. */
public final class Procedures {

    // Resources of a jar cannot be listed without a scan; a new procedure is named here.
    private static final List<String> DELIVERED = List.of("CF-PT");

    private final Map<String, Procedure> byId = new LinkedHashMap<>();

    private Procedures() {}

    /** The procedures delivered with the application. */
    public static Procedures delivered() {
        var files = DELIVERED.stream()
                .map(id -> Declaration.resource("procedures/" + id + ".yaml").orElseThrow())
                .toList();
        return of(files, PaperCatalogue.delivered());
    }

    public static Procedures of(List<Declaration> files, PaperCatalogue catalogue) {
        var procedures = new Procedures();
        var faults = new ArrayList<String>();
        for (var file : files) {
            try {
                procedures.add(file, catalogue);
            } catch (DeclarationFault fault) {
                faults.addAll(fault.sentences());
            }
        }
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        return procedures;
    }

    public Optional<Procedure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Procedure> all() {
        return List.copyOf(byId.values());
    }

    private void add(Declaration file, PaperCatalogue catalogue) {
        var procedure = file.as(Procedure.class);
        var faults = new ProcedureCheck(file, procedure, catalogue).faults();
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        if (byId.putIfAbsent(procedure.id(), procedure) != null) {
            throw new DeclarationFault(file.file() + ": a procedure " + procedure.id() + " is already there.");
        }
    }
}
