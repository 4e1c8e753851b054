package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** The procedures in force, read and checked at start: with a fault in one of them the platform does not start. */
public final class Procedures {

    // Resources of a jar cannot be listed without a scan; a new procedure is named here, in the order it is offered.
    private static final List<String> DELIVERED = List.of(
            "CF-PT", "CF-JY", "CF-KS", "XK-PT", "XK-DC", "XK-CN", "XK-BG", "XK-YX", "XK-CX", "QZ-CS", "QZ-ZX", "QZ-DL",
            "QZ-FY", "ZS-FJ", "ZS-CC", "SF-YB", "SF-JM", "SF-TF", "JC-RC", "JC-SSJ", "JC-ZX", "JC-GA", "JC-LH", "JC-FC",
            "JC-FXC");

    private final Map<String, Procedure> byId = new LinkedHashMap<>();
    private final CommonParts common;

    private Procedures(CommonParts common) {
        this.common = common;
    }

    /** The procedures delivered with the application. */
    public static Procedures delivered() {
        var files = DELIVERED.stream()
                .map(id -> Declaration.resource("procedures/" + id + ".yaml").orElseThrow())
                .toList();
        return of(files, PaperCatalogue.delivered());
    }

    public static Procedures of(List<Declaration> files, PaperCatalogue catalogue) {
        return of(files, CommonParts.delivered(), catalogue);
    }

    static Procedures of(List<Declaration> files, CommonParts common, PaperCatalogue catalogue) {
        var procedures = new Procedures(common);
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

    /** The procedures an act of this kind may follow. */
    public List<Procedure> of(Act act) {
        return byId.values().stream()
                .filter(procedure -> procedure.act() == act)
                .toList();
    }

    private void add(Declaration declaration, PaperCatalogue catalogue) {
        var file = declaration.as(ProcedureFile.class);
        var unknown = file.unknown(declaration, common);
        if (!unknown.isEmpty()) {
            throw new DeclarationFault(unknown);
        }
        var procedure = file.in(common);
        var faults = new ProcedureCheck(declaration, procedure, catalogue).faults();
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        if (byId.putIfAbsent(procedure.id(), procedure) != null) {
            throw new DeclarationFault(declaration.file() + ": a procedure " + procedure.id() + " is already there.");
        }
    }
}
