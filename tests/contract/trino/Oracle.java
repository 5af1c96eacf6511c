import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trino.Session;
import io.trino.client.ErrorLocation;
import io.trino.execution.ExecutionFailureInfo;
import io.trino.grammar.sql.SqlBaseLexer;
import io.trino.plugin.geospatial.GeoPlugin;
import io.trino.plugin.memory.MemoryPlugin;
import io.trino.plugin.tpch.TpchPlugin;
import io.trino.spi.ErrorCode;
import io.trino.spi.Plugin;
import io.trino.spi.security.Identity;
import io.trino.spi.type.ArrayType;
import io.trino.spi.type.MapType;
import io.trino.spi.type.RowType;
import io.trino.spi.type.SqlVarbinary;
import io.trino.spi.type.TimeZoneKey;
import io.trino.spi.type.Type;
import io.trino.testing.LocalQueryRunner;
import io.trino.testing.MaterializedResult;
import io.trino.testing.MaterializedRow;
import io.trino.testing.TestingSession;
import io.trino.util.Failures;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Trino engine in one process that answers statements on loopback, a line of JSON for a line of JSON.
 *
 * <p>Asked: {"sql", and if wanted "time_zone", "start" (an instant), "schema", "catalog",
 * "properties" (session properties), "limit_seconds"}. Answered: {"columns": [{"name", "type"}],
 * "rows": [[text or null]]} or {"error": {"name", "type", "message", "line", "column"}}.
 */
public final class Oracle {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXPONENT = "E0";
    private static final int ROWS_SHOWN = 100_000;
    private static final int ABANDONED_ALLOWED = 6;

    private final LocalQueryRunner runner;
    private final Session session;
    private final Semaphore running = new Semaphore(2, true);
    private final AtomicInteger abandoned = new AtomicInteger();
    // Deep trees take deep stacks, as the server's own threads have them.
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "statement", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });

    private Oracle() {
        session = TestingSession.testSessionBuilder()
                .setIdentity(Identity.ofUser("x"))
                .setOriginalIdentity(Identity.ofUser("x"))
                .setCatalog("memory")
                .setSchema("default")
                .setTimeZoneKey(TimeZoneKey.UTC_KEY)
                .setStart(Instant.now())
                .build();
        runner = LocalQueryRunner.create(session);
        runner.installPlugin(new MemoryPlugin());
        runner.createCatalog("memory", "memory", Map.of());
        runner.installPlugin(new TpchPlugin());
        runner.createCatalog("tpch", "tpch", Map.of());
        runner.installPlugin(new GeoPlugin());
        String teradata = System.getProperty("oracle.teradata");
        if (teradata != null) {
            runner.installPlugin(apart(teradata, "io.trino.plugin.teradata.functions.TeradataFunctionsPlugin"));
        }
    }

    /** A plugin that sees its own parser runtime, and the engine's classes for everything else. */
    private static Plugin apart(String folder, String name) {
        try {
            List<URL> jars = new ArrayList<>();
            for (File jar : new File(folder).listFiles((place, file) -> file.endsWith(".jar"))) {
                jars.add(jar.toURI().toURL());
            }
            ClassLoader loader = new URLClassLoader(jars.toArray(new URL[0]), Oracle.class.getClassLoader()) {
                @Override
                protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
                    synchronized (getClassLoadingLock(wanted)) {
                        if (wanted.startsWith("org.antlr.") || wanted.startsWith("io.trino.plugin.teradata.")) {
                            Class<?> found = findLoadedClass(wanted);
                            return found == null ? findClass(wanted) : found;
                        }
                        return super.loadClass(wanted, resolve);
                    }
                }
            };
            return (Plugin) loader.loadClass(name).getConstructor().newInstance();
        }
        catch (IOException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        Oracle oracle = new Oracle();
        try (ServerSocket server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            System.out.println("listening on " + server.getLocalPort());
            System.out.flush();
            while (true) {
                Socket caller = server.accept();
                Thread thread = new Thread(() -> oracle.converse(caller), "caller");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(JSON.writeValueAsBytes(answer(line)));
                out.write('\n');
                out.flush();
            }
        }
        catch (IOException gone) {
            // The caller left: nobody is there to be told.
        }
    }

    private ObjectNode answer(String line) {
        try {
            JsonNode request = JSON.readTree(line);
            if (!request.hasNonNull("sql")) {
                return error("BAD_REQUEST", "ORACLE", "a request is {\"sql\": ...}", null);
            }
            return limited(request);
        }
        catch (IOException malformed) {
            return error("BAD_REQUEST", "ORACLE", malformed.getMessage(), null);
        }
    }

    private ObjectNode limited(JsonNode request) {
        running.acquireUninterruptibly();
        try {
            Future<ObjectNode> work = workers.submit(() -> run(request));
            try {
                return work.get(request.path("limit_seconds").asInt(20), TimeUnit.SECONDS);
            }
            catch (TimeoutException late) {
                work.cancel(true);
                if (abandoned.incrementAndGet() > ABANDONED_ALLOWED) {
                    Runtime.getRuntime().halt(3); // whoever started the process starts it anew
                }
                return error("EXCEEDED_TIME_LIMIT", "INSUFFICIENT_RESOURCES", "the oracle's limit", null);
            }
        }
        catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError) {
                Runtime.getRuntime().halt(4);
            }
            return failure(failed.getCause());
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return error("ORACLE_STOPPED", "ORACLE", "interrupted", null);
        }
        finally {
            running.release();
        }
    }

    private ObjectNode run(JsonNode request) {
        Session.SessionBuilder asked = Session.builder(session).setStart(Instant.now());
        if (request.hasNonNull("start")) {
            asked.setStart(Instant.parse(request.get("start").asText()));
        }
        if (request.hasNonNull("time_zone")) {
            asked.setTimeZoneKey(TimeZoneKey.getTimeZoneKey(request.get("time_zone").asText()));
        }
        if (request.hasNonNull("catalog")) {
            asked.setCatalog(request.get("catalog").asText());
        }
        if (request.hasNonNull("schema")) {
            asked.setSchema(request.get("schema").asText());
        }
        request.path("properties").fields()
                .forEachRemaining(p -> asked.setSystemProperty(p.getKey(), p.getValue().asText()));
        String sql = request.get("sql").asText();
        List<Token> decimals = decimals(sql);
        try {
            return shown(runner.execute(asked.build(), asDoubles(sql, decimals)));
        }
        catch (RuntimeException | StackOverflowError failed) {
            return placed(failure(failed), decimals);
        }
    }

    /** Literals such as 1.5: Trino reads them as decimals, Athena as doubles. */
    private static List<Token> decimals(String sql) {
        SqlBaseLexer lexer = new SqlBaseLexer(CharStreams.fromString(sql));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream()
                .filter(token -> token.getType() == SqlBaseLexer.DECIMAL_VALUE)
                .map(Token.class::cast)
                .toList();
    }

    private static String asDoubles(String sql, List<Token> decimals) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Token decimal : decimals) {
            int to = sql.offsetByCodePoints(0, decimal.getStopIndex() + 1);
            written.append(sql, from, to).append(EXPONENT);
            from = to;
        }
        return written.append(sql.substring(from)).toString();
    }

    /** The error with its column in the text that was asked, before literals grew an exponent. */
    private static ObjectNode placed(ObjectNode answer, List<Token> decimals) {
        ObjectNode error = (ObjectNode) answer.get("error");
        if (error.has("line")) {
            int line = error.get("line").asInt();
            int column = error.get("column").asInt();
            for (Token decimal : decimals) {
                if (decimal.getLine() == line && decimal.getCharPositionInLine() + 1 < column) {
                    column -= EXPONENT.length();
                }
            }
            String before = "line " + line + ":" + error.get("column").asInt() + ":";
            String message = error.get("message").asText();
            if (message.startsWith(before)) {
                message = "line " + line + ":" + column + ":" + message.substring(before.length());
            }
            error.put("column", column).put("message", message);
        }
        return answer;
    }

    private static ObjectNode shown(MaterializedResult result) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode columns = answer.putArray("columns");
        List<Type> types = result.getTypes();
        List<String> names = result.getColumnNames();
        for (int i = 0; i < types.size(); i++) {
            columns.addObject().put("name", names.get(i)).put("type", types.get(i).getDisplayName());
        }
        ArrayNode rows = answer.putArray("rows");
        for (MaterializedRow row : result.getMaterializedRows()) {
            if (rows.size() == ROWS_SHOWN) {
                return error("TOO_MANY_ROWS", "ORACLE", "more rows than the oracle shows", null);
            }
            ArrayNode cells = rows.addArray();
            for (int i = 0; i < types.size(); i++) {
                Object value = row.getField(i);
                if (value == null) {
                    cells.addNull();
                }
                else {
                    cells.add(text(types.get(i), value));
                }
            }
        }
        return answer;
    }

    /** The text of a value: [a, b] for arrays, {k=v} for maps and rows, hex pairs for bytes. */
    private static String text(Type type, Object value) {
        if (value == null) {
            return "null";
        }
        if (type instanceof ArrayType array) {
            StringJoiner joined = new StringJoiner(", ", "[", "]");
            ((List<?>) value).forEach(each -> joined.add(text(array.getElementType(), each)));
            return joined.toString();
        }
        if (type instanceof MapType map) {
            StringJoiner joined = new StringJoiner(", ", "{", "}");
            ((Map<?, ?>) value).forEach((k, v) ->
                    joined.add(text(map.getKeyType(), k) + "=" + text(map.getValueType(), v)));
            return joined.toString();
        }
        if (type instanceof RowType row) {
            StringJoiner joined = new StringJoiner(", ", "{", "}");
            Iterator<?> values = ((List<?>) value).iterator();
            int place = 0;
            for (RowType.Field field : row.getFields()) {
                String name = field.getName().orElse("field" + place);
                joined.add(name + "=" + text(field.getType(), values.next()));
                place++;
            }
            return joined.toString();
        }
        if (value instanceof SqlVarbinary bytes) {
            return HexFormat.ofDelimiter(" ").formatHex(bytes.getBytes());
        }
        return value.toString();
    }

    private static ObjectNode failure(Throwable thrown) {
        ExecutionFailureInfo info = Failures.toFailure(thrown);
        ErrorCode code = info.getErrorCode();
        String name = code == null ? "GENERIC_INTERNAL_ERROR" : code.getName();
        String type = code == null ? "INTERNAL_ERROR" : code.getType().name();
        return error(name, type, info.getMessage(), info.getErrorLocation());
    }

    private static ObjectNode error(String name, String type, String message, ErrorLocation place) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode error = answer.putObject("error");
        error.put("name", name).put("type", type).put("message", message);
        if (place != null) {
            error.put("line", place.getLineNumber()).put("column", place.getColumnNumber());
        }
        return answer;
    }
}
