package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SQL is never built from strings: a login that may take every tenant's role could be made to by what somebody typed. Each
 * statement is a literal, a constant, or a parameter that every caller in the file gives as one.
 */
@Clause("S1")
class WrittenOutSqlTest {

    /** Methods whose first argument is SQL. */
    private static final Set<String> TAKE_SQL = Set.of(
            "sql",
            "createNativeQuery",
            "createQuery",
            "prepareStatement",
            "prepareCall",
            "nativeSQL",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "queryForRowSet",
            "batchUpdate");

    /** {@code execute} of these variables is that of a statement, not of a transaction. */
    private static final Set<String> STATEMENTS = Set.of("statement", "connection", "jdbc", "template");

    /** Runs the scripts that lie on the classpath, which take the schema's name as a setting. */
    private static final Set<String> SCRIPTS = Set.of("Schemas.java: text(script)");

    @TempDir
    Path folder;

    @Test
    void everyStatementIsWrittenOut() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var scan = scan(sources);

            assertThat(scan.statements).isGreaterThan(100);
            assertThat(scan.built).containsExactlyInAnyOrderElementsOf(SCRIPTS);
        }
    }

    @Test
    void whatIsPutTogetherIsFound() throws IOException {
        var careless = Files.writeString(folder.resolve("Careless.java"), """
                class Careless {
                    static final String HEAD = "select * from party";
                    void ask(Jdbc jdbc, String name) {
                        jdbc.sql(HEAD + " where name = ?");
                        jdbc.sql(HEAD + " where name = '" + name + "'");
                        jdbc.sql("select %s".formatted(name));
                        jdbc.sql(name);
                        asked(jdbc, "select 1");
                        other(jdbc, "select 1" + name);
                        statement.execute("drop table " + name);
                    }
                    private void asked(Jdbc jdbc, String written) { jdbc.sql(written); }
                    private void other(Jdbc jdbc, String built) { jdbc.sql(built); }
                }
                """);

        assertThat(scan(List.of(careless)).built)
                .containsExactly(
                        "Careless.java: HEAD + \" where name = '\" + name + \"'\"",
                        "Careless.java: \"select %s\".formatted(name)",
                        "Careless.java: name",
                        "Careless.java: \"drop table \" + name",
                        "Careless.java: built");
    }

    private static Scan scan(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            var scan = new Scan();
            for (var unit : task.parse()) {
                scan.file(unit);
            }
            return scan;
        }
    }

    private static final class Scan extends TreePathScanner<Void, Boolean> {

        private static final Boolean COLLECT = false;
        private static final Boolean JUDGE = true;

        private final List<String> built = new ArrayList<>();
        private final Map<String, ExpressionTree> constants = new HashMap<>();
        private final Map<String, List<MethodInvocationTree>> calls = new HashMap<>();
        private int statements;
        private String file = "";

        void file(CompilationUnitTree unit) {
            file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            constants.clear();
            calls.clear();
            scan(unit, COLLECT);
            scan(unit, JUDGE);
        }

        @Override
        public Void visitVariable(VariableTree variable, Boolean judge) {
            if (variable.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
                    && variable.getInitializer() != null) {
                constants.put(variable.getName().toString(), variable.getInitializer());
            }
            return super.visitVariable(variable, judge);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Boolean judge) {
            var select = call.getMethodSelect().toString();
            var name = select.substring(select.lastIndexOf('.') + 1);
            calls.computeIfAbsent(name, _ -> new ArrayList<>()).add(call);
            if (judge && takesSql(select, name) && !call.getArguments().isEmpty()) {
                statements++;
                var sql = call.getArguments().getFirst();
                if (!isWrittenOut(sql, getCurrentPath())) {
                    built.add(file + ": " + sql);
                }
            }
            return super.visitMethodInvocation(call, judge);
        }

        private static boolean takesSql(String select, String name) {
            return TAKE_SQL.contains(name)
                    || name.equals("execute")
                            && STATEMENTS.contains(select.substring(0, Math.max(0, select.lastIndexOf('.'))));
        }

        private boolean isWrittenOut(Tree sql, TreePath where) {
            return switch (sql) {
                case LiteralTree _ -> true;
                case ParenthesizedTree inner -> isWrittenOut(inner.getExpression(), where);
                case BinaryTree both ->
                    isWrittenOut(both.getLeftOperand(), where) && isWrittenOut(both.getRightOperand(), where);
                case IdentifierTree name
                when constants.containsKey(name.getName().toString()) ->
                    isWrittenOut(constants.get(name.getName().toString()), where);
                case IdentifierTree name -> isGivenWrittenOut(name.getName().toString(), where);
                default -> false;
            };
        }

        /** A parameter of a private method, and a literal or constant wherever the file calls it. */
        private boolean isGivenWrittenOut(String parameter, TreePath where) {
            for (var path = where; path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof MethodTree method) {
                    var names = method.getParameters().stream()
                            .map(each -> each.getName().toString())
                            .toList();
                    var place = names.indexOf(parameter);
                    return place >= 0
                            && method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                            && calls.getOrDefault(method.getName().toString(), List.of()).stream()
                                    .filter(call -> call.getArguments().size() == names.size())
                                    .allMatch(call ->
                                            isWrittenOut(call.getArguments().get(place), path(where)));
                }
            }
            return false;
        }

        /** Callers give literals and constants, no parameters of theirs. */
        private static TreePath path(TreePath where) {
            return new TreePath(where.getCompilationUnit());
        }
    }
}
