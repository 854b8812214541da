// Written by `./dev templates`: every file of templates/, by path.
#include "CTemplates.h"

static const unsigned char t0[] = {
#embed "../../templates/diagnostics/client.operations-left-out.md" if_empty(0)
};
static const unsigned char t1[] = {
#embed "../../templates/diagnostics/client.same-name.md" if_empty(0)
};
static const unsigned char t2[] = {
#embed "../../templates/diagnostics/client.unknown-page-parameter.md" if_empty(0)
};
static const unsigned char t3[] = {
#embed "../../templates/diagnostics/client.unsupported-operation.md" if_empty(0)
};
static const unsigned char t4[] = {
#embed "../../templates/diagnostics/example.refused-request.md" if_empty(0)
};
static const unsigned char t5[] = {
#embed "../../templates/diagnostics/example.unsendable-request.md" if_empty(0)
};
static const unsigned char t6[] = {
#embed "../../templates/diagnostics/example.unwritable-content.md" if_empty(0)
};
static const unsigned char t7[] = {
#embed "../../templates/diagnostics/expectation.missing-key.md" if_empty(0)
};
static const unsigned char t8[] = {
#embed "../../templates/diagnostics/expectation.unexpected-pass.md" if_empty(0)
};
static const unsigned char t9[] = {
#embed "../../templates/diagnostics/expectation.unknown-key.md" if_empty(0)
};
static const unsigned char t10[] = {
#embed "../../templates/diagnostics/expectation.unknown-situation.md" if_empty(0)
};
static const unsigned char t11[] = {
#embed "../../templates/diagnostics/expectation.wrong-value.md" if_empty(0)
};
static const unsigned char t12[] = {
#embed "../../templates/diagnostics/file.is-folder.md" if_empty(0)
};
static const unsigned char t13[] = {
#embed "../../templates/diagnostics/file.outside-root.md" if_empty(0)
};
static const unsigned char t14[] = {
#embed "../../templates/diagnostics/file.too-large.md" if_empty(0)
};
static const unsigned char t15[] = {
#embed "../../templates/diagnostics/file.unreadable.md" if_empty(0)
};
static const unsigned char t16[] = {
#embed "../../templates/diagnostics/generated.missing.md" if_empty(0)
};
static const unsigned char t17[] = {
#embed "../../templates/diagnostics/generated.stale.md" if_empty(0)
};
static const unsigned char t18[] = {
#embed "../../templates/diagnostics/json.comment.md" if_empty(0)
};
static const unsigned char t19[] = {
#embed "../../templates/diagnostics/json.control-character.md" if_empty(0)
};
static const unsigned char t20[] = {
#embed "../../templates/diagnostics/json.invalid-escape.md" if_empty(0)
};
static const unsigned char t21[] = {
#embed "../../templates/diagnostics/json.invalid-number.md" if_empty(0)
};
static const unsigned char t22[] = {
#embed "../../templates/diagnostics/json.lone-surrogate.md" if_empty(0)
};
static const unsigned char t23[] = {
#embed "../../templates/diagnostics/json.missing-colon.md" if_empty(0)
};
static const unsigned char t24[] = {
#embed "../../templates/diagnostics/json.missing-comma.md" if_empty(0)
};
static const unsigned char t25[] = {
#embed "../../templates/diagnostics/json.single-quote.md" if_empty(0)
};
static const unsigned char t26[] = {
#embed "../../templates/diagnostics/json.trailing-comma.md" if_empty(0)
};
static const unsigned char t27[] = {
#embed "../../templates/diagnostics/json.trailing-content.md" if_empty(0)
};
static const unsigned char t28[] = {
#embed "../../templates/diagnostics/json.unclosed-collection.md" if_empty(0)
};
static const unsigned char t29[] = {
#embed "../../templates/diagnostics/json.unclosed-string.md" if_empty(0)
};
static const unsigned char t30[] = {
#embed "../../templates/diagnostics/json.unexpected-character.md" if_empty(0)
};
static const unsigned char t31[] = {
#embed "../../templates/diagnostics/json.unexpected-end.md" if_empty(0)
};
static const unsigned char t32[] = {
#embed "../../templates/diagnostics/json.unknown-word.md" if_empty(0)
};
static const unsigned char t33[] = {
#embed "../../templates/diagnostics/json.unquoted-key.md" if_empty(0)
};
static const unsigned char t34[] = {
#embed "../../templates/diagnostics/language.missing-key.md" if_empty(0)
};
static const unsigned char t35[] = {
#embed "../../templates/diagnostics/language.unknown-key.md" if_empty(0)
};
static const unsigned char t36[] = {
#embed "../../templates/diagnostics/language.unknown.md" if_empty(0)
};
static const unsigned char t37[] = {
#embed "../../templates/diagnostics/language.wrong-value.md" if_empty(0)
};
static const unsigned char t38[] = {
#embed "../../templates/diagnostics/option.empty-selection.md" if_empty(0)
};
static const unsigned char t39[] = {
#embed "../../templates/diagnostics/option.unknown-method.md" if_empty(0)
};
static const unsigned char t40[] = {
#embed "../../templates/diagnostics/option.unknown-operation.md" if_empty(0)
};
static const unsigned char t41[] = {
#embed "../../templates/diagnostics/option.unknown-path.md" if_empty(0)
};
static const unsigned char t42[] = {
#embed "../../templates/diagnostics/option.unknown-tag.md" if_empty(0)
};
static const unsigned char t43[] = {
#embed "../../templates/diagnostics/option.unknown-target.md" if_empty(0)
};
static const unsigned char t44[] = {
#embed "../../templates/diagnostics/option.unknown-variant.md" if_empty(0)
};
static const unsigned char t45[] = {
#embed "../../templates/diagnostics/output.not-a-file.md" if_empty(0)
};
static const unsigned char t46[] = {
#embed "../../templates/diagnostics/output.not-a-folder.md" if_empty(0)
};
static const unsigned char t47[] = {
#embed "../../templates/diagnostics/output.too-large.md" if_empty(0)
};
static const unsigned char t48[] = {
#embed "../../templates/diagnostics/output.unwritable.md" if_empty(0)
};
static const unsigned char t49[] = {
#embed "../../templates/diagnostics/overlay.costly-target.md" if_empty(0)
};
static const unsigned char t50[] = {
#embed "../../templates/diagnostics/overlay.invalid-target.md" if_empty(0)
};
static const unsigned char t51[] = {
#embed "../../templates/diagnostics/overlay.missing-key.md" if_empty(0)
};
static const unsigned char t52[] = {
#embed "../../templates/diagnostics/overlay.no-effect.md" if_empty(0)
};
static const unsigned char t53[] = {
#embed "../../templates/diagnostics/overlay.no-match.md" if_empty(0)
};
static const unsigned char t54[] = {
#embed "../../templates/diagnostics/overlay.not-an-overlay.md" if_empty(0)
};
static const unsigned char t55[] = {
#embed "../../templates/diagnostics/overlay.unknown-key.md" if_empty(0)
};
static const unsigned char t56[] = {
#embed "../../templates/diagnostics/overlay.unsupported-version.md" if_empty(0)
};
static const unsigned char t57[] = {
#embed "../../templates/diagnostics/overlay.wrong-update.md" if_empty(0)
};
static const unsigned char t58[] = {
#embed "../../templates/diagnostics/project.misplaced-key.md" if_empty(0)
};
static const unsigned char t59[] = {
#embed "../../templates/diagnostics/project.missing-key.md" if_empty(0)
};
static const unsigned char t60[] = {
#embed "../../templates/diagnostics/project.other-document.md" if_empty(0)
};
static const unsigned char t61[] = {
#embed "../../templates/diagnostics/project.same-output.md" if_empty(0)
};
static const unsigned char t62[] = {
#embed "../../templates/diagnostics/project.unknown-key.md" if_empty(0)
};
static const unsigned char t63[] = {
#embed "../../templates/diagnostics/project.unknown-operation.md" if_empty(0)
};
static const unsigned char t64[] = {
#embed "../../templates/diagnostics/project.unknown-place.md" if_empty(0)
};
static const unsigned char t65[] = {
#embed "../../templates/diagnostics/project.wrong-value.md" if_empty(0)
};
static const unsigned char t66[] = {
#embed "../../templates/diagnostics/spec.component-name.md" if_empty(0)
};
static const unsigned char t67[] = {
#embed "../../templates/diagnostics/spec.conflicting-keys.md" if_empty(0)
};
static const unsigned char t68[] = {
#embed "../../templates/diagnostics/spec.dangling-reference.md" if_empty(0)
};
static const unsigned char t69[] = {
#embed "../../templates/diagnostics/spec.duplicate-operation-id.md" if_empty(0)
};
static const unsigned char t70[] = {
#embed "../../templates/diagnostics/spec.duplicate-parameter.md" if_empty(0)
};
static const unsigned char t71[] = {
#embed "../../templates/diagnostics/spec.duplicate-tag.md" if_empty(0)
};
static const unsigned char t72[] = {
#embed "../../templates/diagnostics/spec.fragment-in-path.md" if_empty(0)
};
static const unsigned char t73[] = {
#embed "../../templates/diagnostics/spec.incomplete-pages.md" if_empty(0)
};
static const unsigned char t74[] = {
#embed "../../templates/diagnostics/spec.invalid-example.md" if_empty(0)
};
static const unsigned char t75[] = {
#embed "../../templates/diagnostics/spec.invalid-pattern.md" if_empty(0)
};
static const unsigned char t76[] = {
#embed "../../templates/diagnostics/spec.missing-key.md" if_empty(0)
};
static const unsigned char t77[] = {
#embed "../../templates/diagnostics/spec.missing-operation-id.md" if_empty(0)
};
static const unsigned char t78[] = {
#embed "../../templates/diagnostics/spec.newer-key.md" if_empty(0)
};
static const unsigned char t79[] = {
#embed "../../templates/diagnostics/spec.no-operations.md" if_empty(0)
};
static const unsigned char t80[] = {
#embed "../../templates/diagnostics/spec.not-a-document.md" if_empty(0)
};
static const unsigned char t81[] = {
#embed "../../templates/diagnostics/spec.operation-left-out.md" if_empty(0)
};
static const unsigned char t82[] = {
#embed "../../templates/diagnostics/spec.optional-path-parameter.md" if_empty(0)
};
static const unsigned char t83[] = {
#embed "../../templates/diagnostics/spec.path-without-slash.md" if_empty(0)
};
static const unsigned char t84[] = {
#embed "../../templates/diagnostics/spec.query-in-path.md" if_empty(0)
};
static const unsigned char t85[] = {
#embed "../../templates/diagnostics/spec.reference-cycle.md" if_empty(0)
};
static const unsigned char t86[] = {
#embed "../../templates/diagnostics/spec.repeated-value.md" if_empty(0)
};
static const unsigned char t87[] = {
#embed "../../templates/diagnostics/spec.scattered-prints.md" if_empty(0)
};
static const unsigned char t88[] = {
#embed "../../templates/diagnostics/spec.undeclared-path-parameter.md" if_empty(0)
};
static const unsigned char t89[] = {
#embed "../../templates/diagnostics/spec.unknown-auth-scheme.md" if_empty(0)
};
static const unsigned char t90[] = {
#embed "../../templates/diagnostics/spec.unknown-key.md" if_empty(0)
};
static const unsigned char t91[] = {
#embed "../../templates/diagnostics/spec.unknown-security-scheme.md" if_empty(0)
};
static const unsigned char t92[] = {
#embed "../../templates/diagnostics/spec.unknown-server-variable.md" if_empty(0)
};
static const unsigned char t93[] = {
#embed "../../templates/diagnostics/spec.unknown-status.md" if_empty(0)
};
static const unsigned char t94[] = {
#embed "../../templates/diagnostics/spec.unknown-type.md" if_empty(0)
};
static const unsigned char t95[] = {
#embed "../../templates/diagnostics/spec.unknown-word.md" if_empty(0)
};
static const unsigned char t96[] = {
#embed "../../templates/diagnostics/spec.unquoted-string.md" if_empty(0)
};
static const unsigned char t97[] = {
#embed "../../templates/diagnostics/spec.unreadable-reference.md" if_empty(0)
};
static const unsigned char t98[] = {
#embed "../../templates/diagnostics/spec.unsafe-word.md" if_empty(0)
};
static const unsigned char t99[] = {
#embed "../../templates/diagnostics/spec.unsupported-parameter.md" if_empty(0)
};
static const unsigned char t100[] = {
#embed "../../templates/diagnostics/spec.unsupported-reference.md" if_empty(0)
};
static const unsigned char t101[] = {
#embed "../../templates/diagnostics/spec.unsupported-security.md" if_empty(0)
};
static const unsigned char t102[] = {
#embed "../../templates/diagnostics/spec.unsupported-version.md" if_empty(0)
};
static const unsigned char t103[] = {
#embed "../../templates/diagnostics/spec.unused-path-parameter.md" if_empty(0)
};
static const unsigned char t104[] = {
#embed "../../templates/diagnostics/spec.wrong-style.md" if_empty(0)
};
static const unsigned char t105[] = {
#embed "../../templates/diagnostics/spec.wrong-type.md" if_empty(0)
};
static const unsigned char t106[] = {
#embed "../../templates/diagnostics/target.missing-key.md" if_empty(0)
};
static const unsigned char t107[] = {
#embed "../../templates/diagnostics/target.missing-template.md" if_empty(0)
};
static const unsigned char t108[] = {
#embed "../../templates/diagnostics/target.unknown-key.md" if_empty(0)
};
static const unsigned char t109[] = {
#embed "../../templates/diagnostics/target.wrong-value.md" if_empty(0)
};
static const unsigned char t110[] = {
#embed "../../templates/diagnostics/template.constant-condition.md" if_empty(0)
};
static const unsigned char t111[] = {
#embed "../../templates/diagnostics/template.filter-argument.md" if_empty(0)
};
static const unsigned char t112[] = {
#embed "../../templates/diagnostics/template.filter-input.md" if_empty(0)
};
static const unsigned char t113[] = {
#embed "../../templates/diagnostics/template.include-context.md" if_empty(0)
};
static const unsigned char t114[] = {
#embed "../../templates/diagnostics/template.include-cycle.md" if_empty(0)
};
static const unsigned char t115[] = {
#embed "../../templates/diagnostics/template.invalid-encoding.md" if_empty(0)
};
static const unsigned char t116[] = {
#embed "../../templates/diagnostics/template.limit-exceeded.md" if_empty(0)
};
static const unsigned char t117[] = {
#embed "../../templates/diagnostics/template.missing-context.md" if_empty(0)
};
static const unsigned char t118[] = {
#embed "../../templates/diagnostics/template.not-a-list.md" if_empty(0)
};
static const unsigned char t119[] = {
#embed "../../templates/diagnostics/template.not-a-record.md" if_empty(0)
};
static const unsigned char t120[] = {
#embed "../../templates/diagnostics/template.shadowed-name.md" if_empty(0)
};
static const unsigned char t121[] = {
#embed "../../templates/diagnostics/template.syntax.md" if_empty(0)
};
static const unsigned char t122[] = {
#embed "../../templates/diagnostics/template.unclosed-block.md" if_empty(0)
};
static const unsigned char t123[] = {
#embed "../../templates/diagnostics/template.unescaped-value.md" if_empty(0)
};
static const unsigned char t124[] = {
#embed "../../templates/diagnostics/template.unexpected-tag.md" if_empty(0)
};
static const unsigned char t125[] = {
#embed "../../templates/diagnostics/template.unguarded-optional.md" if_empty(0)
};
static const unsigned char t126[] = {
#embed "../../templates/diagnostics/template.unknown-context.md" if_empty(0)
};
static const unsigned char t127[] = {
#embed "../../templates/diagnostics/template.unknown-filter.md" if_empty(0)
};
static const unsigned char t128[] = {
#embed "../../templates/diagnostics/template.unknown-include.md" if_empty(0)
};
static const unsigned char t129[] = {
#embed "../../templates/diagnostics/template.unknown-name.md" if_empty(0)
};
static const unsigned char t130[] = {
#embed "../../templates/diagnostics/template.unknown-tag.md" if_empty(0)
};
static const unsigned char t131[] = {
#embed "../../templates/diagnostics/template.unterminated-tag.md" if_empty(0)
};
static const unsigned char t132[] = {
#embed "../../templates/diagnostics/template.unwritable-value.md" if_empty(0)
};
static const unsigned char t133[] = {
#embed "../../templates/diagnostics/template.value-mismatch.md" if_empty(0)
};
static const unsigned char t134[] = {
#embed "../../templates/diagnostics/verify.broken-example.md" if_empty(0)
};
static const unsigned char t135[] = {
#embed "../../templates/diagnostics/verify.no-scratch-folder.md" if_empty(0)
};
static const unsigned char t136[] = {
#embed "../../templates/diagnostics/verify.skipped-example.md" if_empty(0)
};
static const unsigned char t137[] = {
#embed "../../templates/diagnostics/verify.wrong-example.md" if_empty(0)
};
static const unsigned char t138[] = {
#embed "../../templates/diagnostics/yaml.control-character.md" if_empty(0)
};
static const unsigned char t139[] = {
#embed "../../templates/diagnostics/yaml.duplicate-key.md" if_empty(0)
};
static const unsigned char t140[] = {
#embed "../../templates/diagnostics/yaml.empty-document.md" if_empty(0)
};
static const unsigned char t141[] = {
#embed "../../templates/diagnostics/yaml.flow-collection.md" if_empty(0)
};
static const unsigned char t142[] = {
#embed "../../templates/diagnostics/yaml.indentation.md" if_empty(0)
};
static const unsigned char t143[] = {
#embed "../../templates/diagnostics/yaml.invalid-anchor.md" if_empty(0)
};
static const unsigned char t144[] = {
#embed "../../templates/diagnostics/yaml.invalid-block-scalar.md" if_empty(0)
};
static const unsigned char t145[] = {
#embed "../../templates/diagnostics/yaml.invalid-directive.md" if_empty(0)
};
static const unsigned char t146[] = {
#embed "../../templates/diagnostics/yaml.invalid-escape.md" if_empty(0)
};
static const unsigned char t147[] = {
#embed "../../templates/diagnostics/yaml.invalid-merge.md" if_empty(0)
};
static const unsigned char t148[] = {
#embed "../../templates/diagnostics/yaml.invalid-tag.md" if_empty(0)
};
static const unsigned char t149[] = {
#embed "../../templates/diagnostics/yaml.invalid-utf8.md" if_empty(0)
};
static const unsigned char t150[] = {
#embed "../../templates/diagnostics/yaml.missing-colon.md" if_empty(0)
};
static const unsigned char t151[] = {
#embed "../../templates/diagnostics/yaml.missing-value.md" if_empty(0)
};
static const unsigned char t152[] = {
#embed "../../templates/diagnostics/yaml.multiple-documents.md" if_empty(0)
};
static const unsigned char t153[] = {
#embed "../../templates/diagnostics/yaml.non-scalar-key.md" if_empty(0)
};
static const unsigned char t154[] = {
#embed "../../templates/diagnostics/yaml.not-utf8.md" if_empty(0)
};
static const unsigned char t155[] = {
#embed "../../templates/diagnostics/yaml.recursive-alias.md" if_empty(0)
};
static const unsigned char t156[] = {
#embed "../../templates/diagnostics/yaml.reserved-character.md" if_empty(0)
};
static const unsigned char t157[] = {
#embed "../../templates/diagnostics/yaml.syntax.md" if_empty(0)
};
static const unsigned char t158[] = {
#embed "../../templates/diagnostics/yaml.tab-indentation.md" if_empty(0)
};
static const unsigned char t159[] = {
#embed "../../templates/diagnostics/yaml.tag-mismatch.md" if_empty(0)
};
static const unsigned char t160[] = {
#embed "../../templates/diagnostics/yaml.too-deep.md" if_empty(0)
};
static const unsigned char t161[] = {
#embed "../../templates/diagnostics/yaml.too-large.md" if_empty(0)
};
static const unsigned char t162[] = {
#embed "../../templates/diagnostics/yaml.too-many-nodes.md" if_empty(0)
};
static const unsigned char t163[] = {
#embed "../../templates/diagnostics/yaml.trailing-content.md" if_empty(0)
};
static const unsigned char t164[] = {
#embed "../../templates/diagnostics/yaml.unclosed-quote.md" if_empty(0)
};
static const unsigned char t165[] = {
#embed "../../templates/diagnostics/yaml.undefined-alias.md" if_empty(0)
};
static const unsigned char t166[] = {
#embed "../../templates/diagnostics/yaml.unexpected-colon.md" if_empty(0)
};
static const unsigned char t167[] = {
#embed "../../templates/diagnostics/yaml.unknown-tag.md" if_empty(0)
};
static const unsigned char t168[] = {
#embed "../../templates/languages/csharp/http.cs.tmpl" if_empty(0)
};
static const unsigned char t169[] = {
#embed "../../templates/languages/csharp/language.yaml" if_empty(0)
};
static const unsigned char t170[] = {
#embed "../../templates/languages/csharp/parts/checks.cs.tmpl" if_empty(0)
};
static const unsigned char t171[] = {
#embed "../../templates/languages/csharp/parts/content.cs.tmpl" if_empty(0)
};
static const unsigned char t172[] = {
#embed "../../templates/languages/csharp/parts/reply.cs.tmpl" if_empty(0)
};
static const unsigned char t173[] = {
#embed "../../templates/languages/csharp/parts/request.cs.tmpl" if_empty(0)
};
static const unsigned char t174[] = {
#embed "../../templates/languages/csharp/parts/response.cs.tmpl" if_empty(0)
};
static const unsigned char t175[] = {
#embed "../../templates/languages/csharp/sdk.cs.tmpl" if_empty(0)
};
static const unsigned char t176[] = {
#embed "../../templates/languages/curl/http.sh.tmpl" if_empty(0)
};
static const unsigned char t177[] = {
#embed "../../templates/languages/curl/language.yaml" if_empty(0)
};
static const unsigned char t178[] = {
#embed "../../templates/languages/curl/parts/body.sh.tmpl" if_empty(0)
};
static const unsigned char t179[] = {
#embed "../../templates/languages/curl/parts/credentials.sh.tmpl" if_empty(0)
};
static const unsigned char t180[] = {
#embed "../../templates/languages/go/http.go.tmpl" if_empty(0)
};
static const unsigned char t181[] = {
#embed "../../templates/languages/go/language.yaml" if_empty(0)
};
static const unsigned char t182[] = {
#embed "../../templates/languages/go/parts/checks.go.tmpl" if_empty(0)
};
static const unsigned char t183[] = {
#embed "../../templates/languages/go/parts/content.go.tmpl" if_empty(0)
};
static const unsigned char t184[] = {
#embed "../../templates/languages/go/parts/headers.go.tmpl" if_empty(0)
};
static const unsigned char t185[] = {
#embed "../../templates/languages/go/parts/imports.go.tmpl" if_empty(0)
};
static const unsigned char t186[] = {
#embed "../../templates/languages/go/parts/output.go.tmpl" if_empty(0)
};
static const unsigned char t187[] = {
#embed "../../templates/languages/go/parts/support.go.tmpl" if_empty(0)
};
static const unsigned char t188[] = {
#embed "../../templates/languages/java/http.java.tmpl" if_empty(0)
};
static const unsigned char t189[] = {
#embed "../../templates/languages/java/language.yaml" if_empty(0)
};
static const unsigned char t190[] = {
#embed "../../templates/languages/java/parts/checks.java.tmpl" if_empty(0)
};
static const unsigned char t191[] = {
#embed "../../templates/languages/java/parts/headers.java.tmpl" if_empty(0)
};
static const unsigned char t192[] = {
#embed "../../templates/languages/java/parts/imports.java.tmpl" if_empty(0)
};
static const unsigned char t193[] = {
#embed "../../templates/languages/java/parts/output.java.tmpl" if_empty(0)
};
static const unsigned char t194[] = {
#embed "../../templates/languages/javascript/axios.mjs.tmpl" if_empty(0)
};
static const unsigned char t195[] = {
#embed "../../templates/languages/javascript/http.mjs.tmpl" if_empty(0)
};
static const unsigned char t196[] = {
#embed "../../templates/languages/javascript/language.yaml" if_empty(0)
};
static const unsigned char t197[] = {
#embed "../../templates/languages/javascript/node.mjs.tmpl" if_empty(0)
};
static const unsigned char t198[] = {
#embed "../../templates/languages/javascript/parts/body.mjs.tmpl" if_empty(0)
};
static const unsigned char t199[] = {
#embed "../../templates/languages/javascript/parts/bytes.mjs.tmpl" if_empty(0)
};
static const unsigned char t200[] = {
#embed "../../templates/languages/javascript/parts/checks.mjs.tmpl" if_empty(0)
};
static const unsigned char t201[] = {
#embed "../../templates/languages/javascript/parts/content.mjs.tmpl" if_empty(0)
};
static const unsigned char t202[] = {
#embed "../../templates/languages/javascript/parts/failed.mjs.tmpl" if_empty(0)
};
static const unsigned char t203[] = {
#embed "../../templates/languages/javascript/parts/form.mjs.tmpl" if_empty(0)
};
static const unsigned char t204[] = {
#embed "../../templates/languages/javascript/parts/headers.mjs.tmpl" if_empty(0)
};
static const unsigned char t205[] = {
#embed "../../templates/languages/javascript/parts/output.mjs.tmpl" if_empty(0)
};
static const unsigned char t206[] = {
#embed "../../templates/languages/javascript/parts/pairs.mjs.tmpl" if_empty(0)
};
static const unsigned char t207[] = {
#embed "../../templates/languages/javascript/parts/plain.mjs.tmpl" if_empty(0)
};
static const unsigned char t208[] = {
#embed "../../templates/languages/javascript/parts/reply.mjs.tmpl" if_empty(0)
};
static const unsigned char t209[] = {
#embed "../../templates/languages/javascript/parts/secrets.mjs.tmpl" if_empty(0)
};
static const unsigned char t210[] = {
#embed "../../templates/languages/javascript/parts/url.mjs.tmpl" if_empty(0)
};
static const unsigned char t211[] = {
#embed "../../templates/languages/javascript/sdk.mjs.tmpl" if_empty(0)
};
static const unsigned char t212[] = {
#embed "../../templates/languages/perl/http.pl.tmpl" if_empty(0)
};
static const unsigned char t213[] = {
#embed "../../templates/languages/perl/language.yaml" if_empty(0)
};
static const unsigned char t214[] = {
#embed "../../templates/languages/perl/parts/checks.pl.tmpl" if_empty(0)
};
static const unsigned char t215[] = {
#embed "../../templates/languages/perl/parts/content.pl.tmpl" if_empty(0)
};
static const unsigned char t216[] = {
#embed "../../templates/languages/perl/parts/headers.pl.tmpl" if_empty(0)
};
static const unsigned char t217[] = {
#embed "../../templates/languages/perl/parts/output.pl.tmpl" if_empty(0)
};
static const unsigned char t218[] = {
#embed "../../templates/languages/php/guzzle.php.tmpl" if_empty(0)
};
static const unsigned char t219[] = {
#embed "../../templates/languages/php/http.php.tmpl" if_empty(0)
};
static const unsigned char t220[] = {
#embed "../../templates/languages/php/language.yaml" if_empty(0)
};
static const unsigned char t221[] = {
#embed "../../templates/languages/php/parts/checks.php.tmpl" if_empty(0)
};
static const unsigned char t222[] = {
#embed "../../templates/languages/php/parts/content.php.tmpl" if_empty(0)
};
static const unsigned char t223[] = {
#embed "../../templates/languages/php/parts/decoding.php.tmpl" if_empty(0)
};
static const unsigned char t224[] = {
#embed "../../templates/languages/php/parts/dots.php.tmpl" if_empty(0)
};
static const unsigned char t225[] = {
#embed "../../templates/languages/php/parts/failed.php.tmpl" if_empty(0)
};
static const unsigned char t226[] = {
#embed "../../templates/languages/php/parts/guzzle.php.tmpl" if_empty(0)
};
static const unsigned char t227[] = {
#embed "../../templates/languages/php/parts/options.php.tmpl" if_empty(0)
};
static const unsigned char t228[] = {
#embed "../../templates/languages/php/parts/output.php.tmpl" if_empty(0)
};
static const unsigned char t229[] = {
#embed "../../templates/languages/php/parts/query.php.tmpl" if_empty(0)
};
static const unsigned char t230[] = {
#embed "../../templates/languages/php/parts/secrets.php.tmpl" if_empty(0)
};
static const unsigned char t231[] = {
#embed "../../templates/languages/php/parts/url.php.tmpl" if_empty(0)
};
static const unsigned char t232[] = {
#embed "../../templates/languages/php/sdk.php.tmpl" if_empty(0)
};
static const unsigned char t233[] = {
#embed "../../templates/languages/php/streams.php.tmpl" if_empty(0)
};
static const unsigned char t234[] = {
#embed "../../templates/languages/python/http.py.tmpl" if_empty(0)
};
static const unsigned char t235[] = {
#embed "../../templates/languages/python/language.yaml" if_empty(0)
};
static const unsigned char t236[] = {
#embed "../../templates/languages/python/parts/checks.py.tmpl" if_empty(0)
};
static const unsigned char t237[] = {
#embed "../../templates/languages/python/parts/imports.py.tmpl" if_empty(0)
};
static const unsigned char t238[] = {
#embed "../../templates/languages/python/parts/options.py.tmpl" if_empty(0)
};
static const unsigned char t239[] = {
#embed "../../templates/languages/python/parts/output.py.tmpl" if_empty(0)
};
static const unsigned char t240[] = {
#embed "../../templates/languages/python/parts/request.py.tmpl" if_empty(0)
};
static const unsigned char t241[] = {
#embed "../../templates/languages/python/requests.py.tmpl" if_empty(0)
};
static const unsigned char t242[] = {
#embed "../../templates/languages/python/sdk.py.tmpl" if_empty(0)
};
static const unsigned char t243[] = {
#embed "../../templates/languages/ruby/faraday.rb.tmpl" if_empty(0)
};
static const unsigned char t244[] = {
#embed "../../templates/languages/ruby/http.rb.tmpl" if_empty(0)
};
static const unsigned char t245[] = {
#embed "../../templates/languages/ruby/language.yaml" if_empty(0)
};
static const unsigned char t246[] = {
#embed "../../templates/languages/ruby/parts/checks.rb.tmpl" if_empty(0)
};
static const unsigned char t247[] = {
#embed "../../templates/languages/ruby/parts/encoder.rb.tmpl" if_empty(0)
};
static const unsigned char t248[] = {
#embed "../../templates/languages/ruby/parts/faraday.rb.tmpl" if_empty(0)
};
static const unsigned char t249[] = {
#embed "../../templates/languages/ruby/parts/output.rb.tmpl" if_empty(0)
};
static const unsigned char t250[] = {
#embed "../../templates/languages/ruby/parts/query.rb.tmpl" if_empty(0)
};
static const unsigned char t251[] = {
#embed "../../templates/languages/ruby/parts/request.rb.tmpl" if_empty(0)
};
static const unsigned char t252[] = {
#embed "../../templates/languages/ruby/parts/succeeded.rb.tmpl" if_empty(0)
};
static const unsigned char t253[] = {
#embed "../../templates/languages/ruby/parts/url.rb.tmpl" if_empty(0)
};
static const unsigned char t254[] = {
#embed "../../templates/languages/ruby/sdk.rb.tmpl" if_empty(0)
};
static const unsigned char t255[] = {
#embed "../../templates/languages/swift/client/APIAuthorization.swift" if_empty(0)
};
static const unsigned char t256[] = {
#embed "../../templates/languages/swift/client/APIBody.swift" if_empty(0)
};
static const unsigned char t257[] = {
#embed "../../templates/languages/swift/client/APICall.swift" if_empty(0)
};
static const unsigned char t258[] = {
#embed "../../templates/languages/swift/client/APIConnection.swift" if_empty(0)
};
static const unsigned char t259[] = {
#embed "../../templates/languages/swift/client/APIDates.swift" if_empty(0)
};
static const unsigned char t260[] = {
#embed "../../templates/languages/swift/client/APIError.swift" if_empty(0)
};
static const unsigned char t261[] = {
#embed "../../templates/languages/swift/client/APIJSON.swift" if_empty(0)
};
static const unsigned char t262[] = {
#embed "../../templates/languages/swift/client/APIObject.swift" if_empty(0)
};
static const unsigned char t263[] = {
#embed "../../templates/languages/swift/client/APIRequest.swift" if_empty(0)
};
static const unsigned char t264[] = {
#embed "../../templates/languages/swift/client/APIRetries.swift" if_empty(0)
};
static const unsigned char t265[] = {
#embed "../../templates/languages/swift/client/APITransport.swift" if_empty(0)
};
static const unsigned char t266[] = {
#embed "../../templates/languages/swift/client/APIValues.swift" if_empty(0)
};
static const unsigned char t267[] = {
#embed "../../templates/languages/swift/client/client.swift.tmpl" if_empty(0)
};
static const unsigned char t268[] = {
#embed "../../templates/languages/swift/client/downloads/APIDownload.swift" if_empty(0)
};
static const unsigned char t269[] = {
#embed "../../templates/languages/swift/client/extras/APIExtras.swift" if_empty(0)
};
static const unsigned char t270[] = {
#embed "../../templates/languages/swift/client/files/APIFile.swift" if_empty(0)
};
static const unsigned char t271[] = {
#embed "../../templates/languages/swift/client/forms/APIForm.swift" if_empty(0)
};
static const unsigned char t272[] = {
#embed "../../templates/languages/swift/client/multipart/APIMultipart.swift" if_empty(0)
};
static const unsigned char t273[] = {
#embed "../../templates/languages/swift/client/nulls/APINull.swift" if_empty(0)
};
static const unsigned char t274[] = {
#embed "../../templates/languages/swift/client/operations.swift.tmpl" if_empty(0)
};
static const unsigned char t275[] = {
#embed "../../templates/languages/swift/client/pages/APIPages.swift" if_empty(0)
};
static const unsigned char t276[] = {
#embed "../../templates/languages/swift/client/part.swift.tmpl" if_empty(0)
};
static const unsigned char t277[] = {
#embed "../../templates/languages/swift/client/streams/APIStream.swift" if_empty(0)
};
static const unsigned char t278[] = {
#embed "../../templates/languages/swift/client/types.swift.tmpl" if_empty(0)
};
static const unsigned char t279[] = {
#embed "../../templates/languages/swift/http.swift.tmpl" if_empty(0)
};
static const unsigned char t280[] = {
#embed "../../templates/languages/swift/language.yaml" if_empty(0)
};
static const unsigned char t281[] = {
#embed "../../templates/languages/swift/parts/arguments.swift.tmpl" if_empty(0)
};
static const unsigned char t282[] = {
#embed "../../templates/languages/swift/parts/checks.swift.tmpl" if_empty(0)
};
static const unsigned char t283[] = {
#embed "../../templates/languages/swift/parts/receiver.swift.tmpl" if_empty(0)
};
static const unsigned char t284[] = {
#embed "../../templates/languages/swift/parts/request.swift.tmpl" if_empty(0)
};
static const unsigned char t285[] = {
#embed "../../templates/languages/swift/parts/response.swift.tmpl" if_empty(0)
};
static const unsigned char t286[] = {
#embed "../../templates/languages/swift/parts/support.swift.tmpl" if_empty(0)
};
static const unsigned char t287[] = {
#embed "../../templates/languages/swift/sdk.swift.tmpl" if_empty(0)
};
static const unsigned char t288[] = {
#embed "../../templates/pages/github/page.md.tmpl" if_empty(0)
};
static const unsigned char t289[] = {
#embed "../../templates/pages/github/target.yaml" if_empty(0)
};
static const unsigned char t290[] = {
#embed "../../templates/pages/shared/authentication.md.tmpl" if_empty(0)
};
static const unsigned char t291[] = {
#embed "../../templates/pages/shared/body.md.tmpl" if_empty(0)
};
static const unsigned char t292[] = {
#embed "../../templates/pages/shared/closing.md.tmpl" if_empty(0)
};
static const unsigned char t293[] = {
#embed "../../templates/pages/shared/examples.md.tmpl" if_empty(0)
};
static const unsigned char t294[] = {
#embed "../../templates/pages/shared/field-description.md.tmpl" if_empty(0)
};
static const unsigned char t295[] = {
#embed "../../templates/pages/shared/meanings.md.tmpl" if_empty(0)
};
static const unsigned char t296[] = {
#embed "../../templates/pages/shared/needs.md.tmpl" if_empty(0)
};
static const unsigned char t297[] = {
#embed "../../templates/pages/shared/package.md.tmpl" if_empty(0)
};
static const unsigned char t298[] = {
#embed "../../templates/pages/shared/parameters.md.tmpl" if_empty(0)
};
static const unsigned char t299[] = {
#embed "../../templates/pages/shared/request.md.tmpl" if_empty(0)
};
static const unsigned char t300[] = {
#embed "../../templates/pages/shared/responses.md.tmpl" if_empty(0)
};
static const unsigned char t301[] = {
#embed "../../templates/pages/shared/run.md.tmpl" if_empty(0)
};
static const unsigned char t302[] = {
#embed "../../templates/pages/shared/scheme.md.tmpl" if_empty(0)
};
static const unsigned char t303[] = {
#embed "../../templates/pages/vuepress/page.md.tmpl" if_empty(0)
};
static const unsigned char t304[] = {
#embed "../../templates/pages/vuepress/target.yaml" if_empty(0)
};

static const struct embedded_template list[] = {
    {"diagnostics/client.operations-left-out.md", t0, sizeof t0},
    {"diagnostics/client.same-name.md", t1, sizeof t1},
    {"diagnostics/client.unknown-page-parameter.md", t2, sizeof t2},
    {"diagnostics/client.unsupported-operation.md", t3, sizeof t3},
    {"diagnostics/example.refused-request.md", t4, sizeof t4},
    {"diagnostics/example.unsendable-request.md", t5, sizeof t5},
    {"diagnostics/example.unwritable-content.md", t6, sizeof t6},
    {"diagnostics/expectation.missing-key.md", t7, sizeof t7},
    {"diagnostics/expectation.unexpected-pass.md", t8, sizeof t8},
    {"diagnostics/expectation.unknown-key.md", t9, sizeof t9},
    {"diagnostics/expectation.unknown-situation.md", t10, sizeof t10},
    {"diagnostics/expectation.wrong-value.md", t11, sizeof t11},
    {"diagnostics/file.is-folder.md", t12, sizeof t12},
    {"diagnostics/file.outside-root.md", t13, sizeof t13},
    {"diagnostics/file.too-large.md", t14, sizeof t14},
    {"diagnostics/file.unreadable.md", t15, sizeof t15},
    {"diagnostics/generated.missing.md", t16, sizeof t16},
    {"diagnostics/generated.stale.md", t17, sizeof t17},
    {"diagnostics/json.comment.md", t18, sizeof t18},
    {"diagnostics/json.control-character.md", t19, sizeof t19},
    {"diagnostics/json.invalid-escape.md", t20, sizeof t20},
    {"diagnostics/json.invalid-number.md", t21, sizeof t21},
    {"diagnostics/json.lone-surrogate.md", t22, sizeof t22},
    {"diagnostics/json.missing-colon.md", t23, sizeof t23},
    {"diagnostics/json.missing-comma.md", t24, sizeof t24},
    {"diagnostics/json.single-quote.md", t25, sizeof t25},
    {"diagnostics/json.trailing-comma.md", t26, sizeof t26},
    {"diagnostics/json.trailing-content.md", t27, sizeof t27},
    {"diagnostics/json.unclosed-collection.md", t28, sizeof t28},
    {"diagnostics/json.unclosed-string.md", t29, sizeof t29},
    {"diagnostics/json.unexpected-character.md", t30, sizeof t30},
    {"diagnostics/json.unexpected-end.md", t31, sizeof t31},
    {"diagnostics/json.unknown-word.md", t32, sizeof t32},
    {"diagnostics/json.unquoted-key.md", t33, sizeof t33},
    {"diagnostics/language.missing-key.md", t34, sizeof t34},
    {"diagnostics/language.unknown-key.md", t35, sizeof t35},
    {"diagnostics/language.unknown.md", t36, sizeof t36},
    {"diagnostics/language.wrong-value.md", t37, sizeof t37},
    {"diagnostics/option.empty-selection.md", t38, sizeof t38},
    {"diagnostics/option.unknown-method.md", t39, sizeof t39},
    {"diagnostics/option.unknown-operation.md", t40, sizeof t40},
    {"diagnostics/option.unknown-path.md", t41, sizeof t41},
    {"diagnostics/option.unknown-tag.md", t42, sizeof t42},
    {"diagnostics/option.unknown-target.md", t43, sizeof t43},
    {"diagnostics/option.unknown-variant.md", t44, sizeof t44},
    {"diagnostics/output.not-a-file.md", t45, sizeof t45},
    {"diagnostics/output.not-a-folder.md", t46, sizeof t46},
    {"diagnostics/output.too-large.md", t47, sizeof t47},
    {"diagnostics/output.unwritable.md", t48, sizeof t48},
    {"diagnostics/overlay.costly-target.md", t49, sizeof t49},
    {"diagnostics/overlay.invalid-target.md", t50, sizeof t50},
    {"diagnostics/overlay.missing-key.md", t51, sizeof t51},
    {"diagnostics/overlay.no-effect.md", t52, sizeof t52},
    {"diagnostics/overlay.no-match.md", t53, sizeof t53},
    {"diagnostics/overlay.not-an-overlay.md", t54, sizeof t54},
    {"diagnostics/overlay.unknown-key.md", t55, sizeof t55},
    {"diagnostics/overlay.unsupported-version.md", t56, sizeof t56},
    {"diagnostics/overlay.wrong-update.md", t57, sizeof t57},
    {"diagnostics/project.misplaced-key.md", t58, sizeof t58},
    {"diagnostics/project.missing-key.md", t59, sizeof t59},
    {"diagnostics/project.other-document.md", t60, sizeof t60},
    {"diagnostics/project.same-output.md", t61, sizeof t61},
    {"diagnostics/project.unknown-key.md", t62, sizeof t62},
    {"diagnostics/project.unknown-operation.md", t63, sizeof t63},
    {"diagnostics/project.unknown-place.md", t64, sizeof t64},
    {"diagnostics/project.wrong-value.md", t65, sizeof t65},
    {"diagnostics/spec.component-name.md", t66, sizeof t66},
    {"diagnostics/spec.conflicting-keys.md", t67, sizeof t67},
    {"diagnostics/spec.dangling-reference.md", t68, sizeof t68},
    {"diagnostics/spec.duplicate-operation-id.md", t69, sizeof t69},
    {"diagnostics/spec.duplicate-parameter.md", t70, sizeof t70},
    {"diagnostics/spec.duplicate-tag.md", t71, sizeof t71},
    {"diagnostics/spec.fragment-in-path.md", t72, sizeof t72},
    {"diagnostics/spec.incomplete-pages.md", t73, sizeof t73},
    {"diagnostics/spec.invalid-example.md", t74, sizeof t74},
    {"diagnostics/spec.invalid-pattern.md", t75, sizeof t75},
    {"diagnostics/spec.missing-key.md", t76, sizeof t76},
    {"diagnostics/spec.missing-operation-id.md", t77, sizeof t77},
    {"diagnostics/spec.newer-key.md", t78, sizeof t78},
    {"diagnostics/spec.no-operations.md", t79, sizeof t79},
    {"diagnostics/spec.not-a-document.md", t80, sizeof t80},
    {"diagnostics/spec.operation-left-out.md", t81, sizeof t81},
    {"diagnostics/spec.optional-path-parameter.md", t82, sizeof t82},
    {"diagnostics/spec.path-without-slash.md", t83, sizeof t83},
    {"diagnostics/spec.query-in-path.md", t84, sizeof t84},
    {"diagnostics/spec.reference-cycle.md", t85, sizeof t85},
    {"diagnostics/spec.repeated-value.md", t86, sizeof t86},
    {"diagnostics/spec.scattered-prints.md", t87, sizeof t87},
    {"diagnostics/spec.undeclared-path-parameter.md", t88, sizeof t88},
    {"diagnostics/spec.unknown-auth-scheme.md", t89, sizeof t89},
    {"diagnostics/spec.unknown-key.md", t90, sizeof t90},
    {"diagnostics/spec.unknown-security-scheme.md", t91, sizeof t91},
    {"diagnostics/spec.unknown-server-variable.md", t92, sizeof t92},
    {"diagnostics/spec.unknown-status.md", t93, sizeof t93},
    {"diagnostics/spec.unknown-type.md", t94, sizeof t94},
    {"diagnostics/spec.unknown-word.md", t95, sizeof t95},
    {"diagnostics/spec.unquoted-string.md", t96, sizeof t96},
    {"diagnostics/spec.unreadable-reference.md", t97, sizeof t97},
    {"diagnostics/spec.unsafe-word.md", t98, sizeof t98},
    {"diagnostics/spec.unsupported-parameter.md", t99, sizeof t99},
    {"diagnostics/spec.unsupported-reference.md", t100, sizeof t100},
    {"diagnostics/spec.unsupported-security.md", t101, sizeof t101},
    {"diagnostics/spec.unsupported-version.md", t102, sizeof t102},
    {"diagnostics/spec.unused-path-parameter.md", t103, sizeof t103},
    {"diagnostics/spec.wrong-style.md", t104, sizeof t104},
    {"diagnostics/spec.wrong-type.md", t105, sizeof t105},
    {"diagnostics/target.missing-key.md", t106, sizeof t106},
    {"diagnostics/target.missing-template.md", t107, sizeof t107},
    {"diagnostics/target.unknown-key.md", t108, sizeof t108},
    {"diagnostics/target.wrong-value.md", t109, sizeof t109},
    {"diagnostics/template.constant-condition.md", t110, sizeof t110},
    {"diagnostics/template.filter-argument.md", t111, sizeof t111},
    {"diagnostics/template.filter-input.md", t112, sizeof t112},
    {"diagnostics/template.include-context.md", t113, sizeof t113},
    {"diagnostics/template.include-cycle.md", t114, sizeof t114},
    {"diagnostics/template.invalid-encoding.md", t115, sizeof t115},
    {"diagnostics/template.limit-exceeded.md", t116, sizeof t116},
    {"diagnostics/template.missing-context.md", t117, sizeof t117},
    {"diagnostics/template.not-a-list.md", t118, sizeof t118},
    {"diagnostics/template.not-a-record.md", t119, sizeof t119},
    {"diagnostics/template.shadowed-name.md", t120, sizeof t120},
    {"diagnostics/template.syntax.md", t121, sizeof t121},
    {"diagnostics/template.unclosed-block.md", t122, sizeof t122},
    {"diagnostics/template.unescaped-value.md", t123, sizeof t123},
    {"diagnostics/template.unexpected-tag.md", t124, sizeof t124},
    {"diagnostics/template.unguarded-optional.md", t125, sizeof t125},
    {"diagnostics/template.unknown-context.md", t126, sizeof t126},
    {"diagnostics/template.unknown-filter.md", t127, sizeof t127},
    {"diagnostics/template.unknown-include.md", t128, sizeof t128},
    {"diagnostics/template.unknown-name.md", t129, sizeof t129},
    {"diagnostics/template.unknown-tag.md", t130, sizeof t130},
    {"diagnostics/template.unterminated-tag.md", t131, sizeof t131},
    {"diagnostics/template.unwritable-value.md", t132, sizeof t132},
    {"diagnostics/template.value-mismatch.md", t133, sizeof t133},
    {"diagnostics/verify.broken-example.md", t134, sizeof t134},
    {"diagnostics/verify.no-scratch-folder.md", t135, sizeof t135},
    {"diagnostics/verify.skipped-example.md", t136, sizeof t136},
    {"diagnostics/verify.wrong-example.md", t137, sizeof t137},
    {"diagnostics/yaml.control-character.md", t138, sizeof t138},
    {"diagnostics/yaml.duplicate-key.md", t139, sizeof t139},
    {"diagnostics/yaml.empty-document.md", t140, sizeof t140},
    {"diagnostics/yaml.flow-collection.md", t141, sizeof t141},
    {"diagnostics/yaml.indentation.md", t142, sizeof t142},
    {"diagnostics/yaml.invalid-anchor.md", t143, sizeof t143},
    {"diagnostics/yaml.invalid-block-scalar.md", t144, sizeof t144},
    {"diagnostics/yaml.invalid-directive.md", t145, sizeof t145},
    {"diagnostics/yaml.invalid-escape.md", t146, sizeof t146},
    {"diagnostics/yaml.invalid-merge.md", t147, sizeof t147},
    {"diagnostics/yaml.invalid-tag.md", t148, sizeof t148},
    {"diagnostics/yaml.invalid-utf8.md", t149, sizeof t149},
    {"diagnostics/yaml.missing-colon.md", t150, sizeof t150},
    {"diagnostics/yaml.missing-value.md", t151, sizeof t151},
    {"diagnostics/yaml.multiple-documents.md", t152, sizeof t152},
    {"diagnostics/yaml.non-scalar-key.md", t153, sizeof t153},
    {"diagnostics/yaml.not-utf8.md", t154, sizeof t154},
    {"diagnostics/yaml.recursive-alias.md", t155, sizeof t155},
    {"diagnostics/yaml.reserved-character.md", t156, sizeof t156},
    {"diagnostics/yaml.syntax.md", t157, sizeof t157},
    {"diagnostics/yaml.tab-indentation.md", t158, sizeof t158},
    {"diagnostics/yaml.tag-mismatch.md", t159, sizeof t159},
    {"diagnostics/yaml.too-deep.md", t160, sizeof t160},
    {"diagnostics/yaml.too-large.md", t161, sizeof t161},
    {"diagnostics/yaml.too-many-nodes.md", t162, sizeof t162},
    {"diagnostics/yaml.trailing-content.md", t163, sizeof t163},
    {"diagnostics/yaml.unclosed-quote.md", t164, sizeof t164},
    {"diagnostics/yaml.undefined-alias.md", t165, sizeof t165},
    {"diagnostics/yaml.unexpected-colon.md", t166, sizeof t166},
    {"diagnostics/yaml.unknown-tag.md", t167, sizeof t167},
    {"languages/csharp/http.cs.tmpl", t168, sizeof t168},
    {"languages/csharp/language.yaml", t169, sizeof t169},
    {"languages/csharp/parts/checks.cs.tmpl", t170, sizeof t170},
    {"languages/csharp/parts/content.cs.tmpl", t171, sizeof t171},
    {"languages/csharp/parts/reply.cs.tmpl", t172, sizeof t172},
    {"languages/csharp/parts/request.cs.tmpl", t173, sizeof t173},
    {"languages/csharp/parts/response.cs.tmpl", t174, sizeof t174},
    {"languages/csharp/sdk.cs.tmpl", t175, sizeof t175},
    {"languages/curl/http.sh.tmpl", t176, sizeof t176},
    {"languages/curl/language.yaml", t177, sizeof t177},
    {"languages/curl/parts/body.sh.tmpl", t178, sizeof t178},
    {"languages/curl/parts/credentials.sh.tmpl", t179, sizeof t179},
    {"languages/go/http.go.tmpl", t180, sizeof t180},
    {"languages/go/language.yaml", t181, sizeof t181},
    {"languages/go/parts/checks.go.tmpl", t182, sizeof t182},
    {"languages/go/parts/content.go.tmpl", t183, sizeof t183},
    {"languages/go/parts/headers.go.tmpl", t184, sizeof t184},
    {"languages/go/parts/imports.go.tmpl", t185, sizeof t185},
    {"languages/go/parts/output.go.tmpl", t186, sizeof t186},
    {"languages/go/parts/support.go.tmpl", t187, sizeof t187},
    {"languages/java/http.java.tmpl", t188, sizeof t188},
    {"languages/java/language.yaml", t189, sizeof t189},
    {"languages/java/parts/checks.java.tmpl", t190, sizeof t190},
    {"languages/java/parts/headers.java.tmpl", t191, sizeof t191},
    {"languages/java/parts/imports.java.tmpl", t192, sizeof t192},
    {"languages/java/parts/output.java.tmpl", t193, sizeof t193},
    {"languages/javascript/axios.mjs.tmpl", t194, sizeof t194},
    {"languages/javascript/http.mjs.tmpl", t195, sizeof t195},
    {"languages/javascript/language.yaml", t196, sizeof t196},
    {"languages/javascript/node.mjs.tmpl", t197, sizeof t197},
    {"languages/javascript/parts/body.mjs.tmpl", t198, sizeof t198},
    {"languages/javascript/parts/bytes.mjs.tmpl", t199, sizeof t199},
    {"languages/javascript/parts/checks.mjs.tmpl", t200, sizeof t200},
    {"languages/javascript/parts/content.mjs.tmpl", t201, sizeof t201},
    {"languages/javascript/parts/failed.mjs.tmpl", t202, sizeof t202},
    {"languages/javascript/parts/form.mjs.tmpl", t203, sizeof t203},
    {"languages/javascript/parts/headers.mjs.tmpl", t204, sizeof t204},
    {"languages/javascript/parts/output.mjs.tmpl", t205, sizeof t205},
    {"languages/javascript/parts/pairs.mjs.tmpl", t206, sizeof t206},
    {"languages/javascript/parts/plain.mjs.tmpl", t207, sizeof t207},
    {"languages/javascript/parts/reply.mjs.tmpl", t208, sizeof t208},
    {"languages/javascript/parts/secrets.mjs.tmpl", t209, sizeof t209},
    {"languages/javascript/parts/url.mjs.tmpl", t210, sizeof t210},
    {"languages/javascript/sdk.mjs.tmpl", t211, sizeof t211},
    {"languages/perl/http.pl.tmpl", t212, sizeof t212},
    {"languages/perl/language.yaml", t213, sizeof t213},
    {"languages/perl/parts/checks.pl.tmpl", t214, sizeof t214},
    {"languages/perl/parts/content.pl.tmpl", t215, sizeof t215},
    {"languages/perl/parts/headers.pl.tmpl", t216, sizeof t216},
    {"languages/perl/parts/output.pl.tmpl", t217, sizeof t217},
    {"languages/php/guzzle.php.tmpl", t218, sizeof t218},
    {"languages/php/http.php.tmpl", t219, sizeof t219},
    {"languages/php/language.yaml", t220, sizeof t220},
    {"languages/php/parts/checks.php.tmpl", t221, sizeof t221},
    {"languages/php/parts/content.php.tmpl", t222, sizeof t222},
    {"languages/php/parts/decoding.php.tmpl", t223, sizeof t223},
    {"languages/php/parts/dots.php.tmpl", t224, sizeof t224},
    {"languages/php/parts/failed.php.tmpl", t225, sizeof t225},
    {"languages/php/parts/guzzle.php.tmpl", t226, sizeof t226},
    {"languages/php/parts/options.php.tmpl", t227, sizeof t227},
    {"languages/php/parts/output.php.tmpl", t228, sizeof t228},
    {"languages/php/parts/query.php.tmpl", t229, sizeof t229},
    {"languages/php/parts/secrets.php.tmpl", t230, sizeof t230},
    {"languages/php/parts/url.php.tmpl", t231, sizeof t231},
    {"languages/php/sdk.php.tmpl", t232, sizeof t232},
    {"languages/php/streams.php.tmpl", t233, sizeof t233},
    {"languages/python/http.py.tmpl", t234, sizeof t234},
    {"languages/python/language.yaml", t235, sizeof t235},
    {"languages/python/parts/checks.py.tmpl", t236, sizeof t236},
    {"languages/python/parts/imports.py.tmpl", t237, sizeof t237},
    {"languages/python/parts/options.py.tmpl", t238, sizeof t238},
    {"languages/python/parts/output.py.tmpl", t239, sizeof t239},
    {"languages/python/parts/request.py.tmpl", t240, sizeof t240},
    {"languages/python/requests.py.tmpl", t241, sizeof t241},
    {"languages/python/sdk.py.tmpl", t242, sizeof t242},
    {"languages/ruby/faraday.rb.tmpl", t243, sizeof t243},
    {"languages/ruby/http.rb.tmpl", t244, sizeof t244},
    {"languages/ruby/language.yaml", t245, sizeof t245},
    {"languages/ruby/parts/checks.rb.tmpl", t246, sizeof t246},
    {"languages/ruby/parts/encoder.rb.tmpl", t247, sizeof t247},
    {"languages/ruby/parts/faraday.rb.tmpl", t248, sizeof t248},
    {"languages/ruby/parts/output.rb.tmpl", t249, sizeof t249},
    {"languages/ruby/parts/query.rb.tmpl", t250, sizeof t250},
    {"languages/ruby/parts/request.rb.tmpl", t251, sizeof t251},
    {"languages/ruby/parts/succeeded.rb.tmpl", t252, sizeof t252},
    {"languages/ruby/parts/url.rb.tmpl", t253, sizeof t253},
    {"languages/ruby/sdk.rb.tmpl", t254, sizeof t254},
    {"languages/swift/client/APIAuthorization.swift", t255, sizeof t255},
    {"languages/swift/client/APIBody.swift", t256, sizeof t256},
    {"languages/swift/client/APICall.swift", t257, sizeof t257},
    {"languages/swift/client/APIConnection.swift", t258, sizeof t258},
    {"languages/swift/client/APIDates.swift", t259, sizeof t259},
    {"languages/swift/client/APIError.swift", t260, sizeof t260},
    {"languages/swift/client/APIJSON.swift", t261, sizeof t261},
    {"languages/swift/client/APIObject.swift", t262, sizeof t262},
    {"languages/swift/client/APIRequest.swift", t263, sizeof t263},
    {"languages/swift/client/APIRetries.swift", t264, sizeof t264},
    {"languages/swift/client/APITransport.swift", t265, sizeof t265},
    {"languages/swift/client/APIValues.swift", t266, sizeof t266},
    {"languages/swift/client/client.swift.tmpl", t267, sizeof t267},
    {"languages/swift/client/downloads/APIDownload.swift", t268, sizeof t268},
    {"languages/swift/client/extras/APIExtras.swift", t269, sizeof t269},
    {"languages/swift/client/files/APIFile.swift", t270, sizeof t270},
    {"languages/swift/client/forms/APIForm.swift", t271, sizeof t271},
    {"languages/swift/client/multipart/APIMultipart.swift", t272, sizeof t272},
    {"languages/swift/client/nulls/APINull.swift", t273, sizeof t273},
    {"languages/swift/client/operations.swift.tmpl", t274, sizeof t274},
    {"languages/swift/client/pages/APIPages.swift", t275, sizeof t275},
    {"languages/swift/client/part.swift.tmpl", t276, sizeof t276},
    {"languages/swift/client/streams/APIStream.swift", t277, sizeof t277},
    {"languages/swift/client/types.swift.tmpl", t278, sizeof t278},
    {"languages/swift/http.swift.tmpl", t279, sizeof t279},
    {"languages/swift/language.yaml", t280, sizeof t280},
    {"languages/swift/parts/arguments.swift.tmpl", t281, sizeof t281},
    {"languages/swift/parts/checks.swift.tmpl", t282, sizeof t282},
    {"languages/swift/parts/receiver.swift.tmpl", t283, sizeof t283},
    {"languages/swift/parts/request.swift.tmpl", t284, sizeof t284},
    {"languages/swift/parts/response.swift.tmpl", t285, sizeof t285},
    {"languages/swift/parts/support.swift.tmpl", t286, sizeof t286},
    {"languages/swift/sdk.swift.tmpl", t287, sizeof t287},
    {"pages/github/page.md.tmpl", t288, sizeof t288},
    {"pages/github/target.yaml", t289, sizeof t289},
    {"pages/shared/authentication.md.tmpl", t290, sizeof t290},
    {"pages/shared/body.md.tmpl", t291, sizeof t291},
    {"pages/shared/closing.md.tmpl", t292, sizeof t292},
    {"pages/shared/examples.md.tmpl", t293, sizeof t293},
    {"pages/shared/field-description.md.tmpl", t294, sizeof t294},
    {"pages/shared/meanings.md.tmpl", t295, sizeof t295},
    {"pages/shared/needs.md.tmpl", t296, sizeof t296},
    {"pages/shared/package.md.tmpl", t297, sizeof t297},
    {"pages/shared/parameters.md.tmpl", t298, sizeof t298},
    {"pages/shared/request.md.tmpl", t299, sizeof t299},
    {"pages/shared/responses.md.tmpl", t300, sizeof t300},
    {"pages/shared/run.md.tmpl", t301, sizeof t301},
    {"pages/shared/scheme.md.tmpl", t302, sizeof t302},
    {"pages/vuepress/page.md.tmpl", t303, sizeof t303},
    {"pages/vuepress/target.yaml", t304, sizeof t304},
};

struct embedded_template embedded_template_at(size_t index) {
    const size_t count = sizeof list / sizeof list[0];
    return index < count ? list[index] : (struct embedded_template){0};
}
