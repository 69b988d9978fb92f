package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

final class PreludeTest {
    /** The names of builtins that a file looks up where a submission can put something else. */
    private static final String LOOKED_UP = """
            import ast, builtins

            def looked_up(source):
                nodes = list(ast.walk(ast.parse(source)))
                names = [node for node in nodes if isinstance(node, ast.Name)]
                own = {node.id for node in names if isinstance(node.ctx, ast.Store)}
                own |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
                own |= {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
                return sorted({node.id for node in names} & set(dir(builtins)) - own)

            looked_up
            """;

    @Test
    void filesTakeEveryBuiltinTheyUseBeforeTheSubmissionComes() throws IOException {
        try (Context context = context()) {
            Value lookedUp = context.eval("python", LOOKED_UP);
            for (String file :
                    List.of("calls", "errors", "modules", "scripts", "setorders", "streams", "testing", "values")) {
                assertThat(lookedUp.execute(source(file)).toString()).as(file).isEqualTo("[]");
            }
        }
    }

    @Test
    void preludeLeavesNoNameBehind() {
        try (Context context = context()) {
            Prelude prelude = new Prelude(context);
            prelude.loadForCopies();
            assertThat(context.getBindings("python").getMemberKeys())
                    .doesNotContain("modules", "values", "scripts", "setorders", "held");
        }
    }

    private static Context context() {
        return Context.newBuilder("python")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    private static String source(String file) throws IOException {
        try (InputStream resource = Prelude.class.getResourceAsStream(file + ".py")) {
            assertThat(resource).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
