// Written by `./dev templates`: every file of templates/, by path.
#include "CTemplates.h"

static const unsigned char t0[] = {
#embed "../../templates/diagnostics/client.same-name.md" if_empty(0)
};
static const unsigned char t1[] = {
#embed "../../templates/diagnostics/client.unsupported-operation.md" if_empty(0)
};
static const unsigned char t2[] = {
#embed "../../templates/diagnostics/file.is-folder.md" if_empty(0)
};
static const unsigned char t3[] = {
#embed "../../templates/diagnostics/file.outside-root.md" if_empty(0)
};
static const unsigned char t4[] = {
#embed "../../templates/diagnostics/file.too-large.md" if_empty(0)
};
static const unsigned char t5[] = {
#embed "../../templates/diagnostics/file.unreadable.md" if_empty(0)
};
static const unsigned char t6[] = {
#embed "../../templates/diagnostics/json.comment.md" if_empty(0)
};
static const unsigned char t7[] = {
#embed "../../templates/diagnostics/json.control-character.md" if_empty(0)
};
static const unsigned char t8[] = {
#embed "../../templates/diagnostics/json.invalid-escape.md" if_empty(0)
};
static const unsigned char t9[] = {
#embed "../../templates/diagnostics/json.invalid-number.md" if_empty(0)
};
static const unsigned char t10[] = {
#embed "../../templates/diagnostics/json.lone-surrogate.md" if_empty(0)
};
static const unsigned char t11[] = {
#embed "../../templates/diagnostics/json.missing-colon.md" if_empty(0)
};
static const unsigned char t12[] = {
#embed "../../templates/diagnostics/json.missing-comma.md" if_empty(0)
};
static const unsigned char t13[] = {
#embed "../../templates/diagnostics/json.single-quote.md" if_empty(0)
};
static const unsigned char t14[] = {
#embed "../../templates/diagnostics/json.trailing-comma.md" if_empty(0)
};
static const unsigned char t15[] = {
#embed "../../templates/diagnostics/json.trailing-content.md" if_empty(0)
};
static const unsigned char t16[] = {
#embed "../../templates/diagnostics/json.unclosed-collection.md" if_empty(0)
};
static const unsigned char t17[] = {
#embed "../../templates/diagnostics/json.unclosed-string.md" if_empty(0)
};
static const unsigned char t18[] = {
#embed "../../templates/diagnostics/json.unexpected-character.md" if_empty(0)
};
static const unsigned char t19[] = {
#embed "../../templates/diagnostics/json.unexpected-end.md" if_empty(0)
};
static const unsigned char t20[] = {
#embed "../../templates/diagnostics/json.unknown-word.md" if_empty(0)
};
static const unsigned char t21[] = {
#embed "../../templates/diagnostics/json.unquoted-key.md" if_empty(0)
};
static const unsigned char t22[] = {
#embed "../../templates/diagnostics/language.missing-key.md" if_empty(0)
};
static const unsigned char t23[] = {
#embed "../../templates/diagnostics/language.unknown-key.md" if_empty(0)
};
static const unsigned char t24[] = {
#embed "../../templates/diagnostics/language.unknown.md" if_empty(0)
};
static const unsigned char t25[] = {
#embed "../../templates/diagnostics/language.wrong-value.md" if_empty(0)
};
static const unsigned char t26[] = {
#embed "../../templates/diagnostics/option.unknown-operation.md" if_empty(0)
};
static const unsigned char t27[] = {
#embed "../../templates/diagnostics/option.unknown-target.md" if_empty(0)
};
static const unsigned char t28[] = {
#embed "../../templates/diagnostics/option.unknown-variant.md" if_empty(0)
};
static const unsigned char t29[] = {
#embed "../../templates/diagnostics/output.not-a-file.md" if_empty(0)
};
static const unsigned char t30[] = {
#embed "../../templates/diagnostics/output.not-a-folder.md" if_empty(0)
};
static const unsigned char t31[] = {
#embed "../../templates/diagnostics/output.unwritable.md" if_empty(0)
};
static const unsigned char t32[] = {
#embed "../../templates/diagnostics/overlay.costly-target.md" if_empty(0)
};
static const unsigned char t33[] = {
#embed "../../templates/diagnostics/overlay.invalid-target.md" if_empty(0)
};
static const unsigned char t34[] = {
#embed "../../templates/diagnostics/overlay.missing-key.md" if_empty(0)
};
static const unsigned char t35[] = {
#embed "../../templates/diagnostics/overlay.no-effect.md" if_empty(0)
};
static const unsigned char t36[] = {
#embed "../../templates/diagnostics/overlay.no-match.md" if_empty(0)
};
static const unsigned char t37[] = {
#embed "../../templates/diagnostics/overlay.not-an-overlay.md" if_empty(0)
};
static const unsigned char t38[] = {
#embed "../../templates/diagnostics/overlay.unknown-key.md" if_empty(0)
};
static const unsigned char t39[] = {
#embed "../../templates/diagnostics/overlay.unsupported-version.md" if_empty(0)
};
static const unsigned char t40[] = {
#embed "../../templates/diagnostics/overlay.wrong-update.md" if_empty(0)
};
static const unsigned char t41[] = {
#embed "../../templates/diagnostics/spec.conflicting-keys.md" if_empty(0)
};
static const unsigned char t42[] = {
#embed "../../templates/diagnostics/spec.dangling-reference.md" if_empty(0)
};
static const unsigned char t43[] = {
#embed "../../templates/diagnostics/spec.duplicate-operation-id.md" if_empty(0)
};
static const unsigned char t44[] = {
#embed "../../templates/diagnostics/spec.duplicate-parameter.md" if_empty(0)
};
static const unsigned char t45[] = {
#embed "../../templates/diagnostics/spec.fragment-in-path.md" if_empty(0)
};
static const unsigned char t46[] = {
#embed "../../templates/diagnostics/spec.invalid-example.md" if_empty(0)
};
static const unsigned char t47[] = {
#embed "../../templates/diagnostics/spec.missing-key.md" if_empty(0)
};
static const unsigned char t48[] = {
#embed "../../templates/diagnostics/spec.missing-operation-id.md" if_empty(0)
};
static const unsigned char t49[] = {
#embed "../../templates/diagnostics/spec.newer-key.md" if_empty(0)
};
static const unsigned char t50[] = {
#embed "../../templates/diagnostics/spec.no-operations.md" if_empty(0)
};
static const unsigned char t51[] = {
#embed "../../templates/diagnostics/spec.not-a-document.md" if_empty(0)
};
static const unsigned char t52[] = {
#embed "../../templates/diagnostics/spec.operation-left-out.md" if_empty(0)
};
static const unsigned char t53[] = {
#embed "../../templates/diagnostics/spec.optional-path-parameter.md" if_empty(0)
};
static const unsigned char t54[] = {
#embed "../../templates/diagnostics/spec.path-without-slash.md" if_empty(0)
};
static const unsigned char t55[] = {
#embed "../../templates/diagnostics/spec.query-in-path.md" if_empty(0)
};
static const unsigned char t56[] = {
#embed "../../templates/diagnostics/spec.reference-cycle.md" if_empty(0)
};
static const unsigned char t57[] = {
#embed "../../templates/diagnostics/spec.scattered-prints.md" if_empty(0)
};
static const unsigned char t58[] = {
#embed "../../templates/diagnostics/spec.undeclared-path-parameter.md" if_empty(0)
};
static const unsigned char t59[] = {
#embed "../../templates/diagnostics/spec.unknown-auth-scheme.md" if_empty(0)
};
static const unsigned char t60[] = {
#embed "../../templates/diagnostics/spec.unknown-key.md" if_empty(0)
};
static const unsigned char t61[] = {
#embed "../../templates/diagnostics/spec.unknown-security-scheme.md" if_empty(0)
};
static const unsigned char t62[] = {
#embed "../../templates/diagnostics/spec.unknown-server-variable.md" if_empty(0)
};
static const unsigned char t63[] = {
#embed "../../templates/diagnostics/spec.unknown-status.md" if_empty(0)
};
static const unsigned char t64[] = {
#embed "../../templates/diagnostics/spec.unknown-type.md" if_empty(0)
};
static const unsigned char t65[] = {
#embed "../../templates/diagnostics/spec.unknown-word.md" if_empty(0)
};
static const unsigned char t66[] = {
#embed "../../templates/diagnostics/spec.unquoted-string.md" if_empty(0)
};
static const unsigned char t67[] = {
#embed "../../templates/diagnostics/spec.unreadable-reference.md" if_empty(0)
};
static const unsigned char t68[] = {
#embed "../../templates/diagnostics/spec.unsafe-word.md" if_empty(0)
};
static const unsigned char t69[] = {
#embed "../../templates/diagnostics/spec.unsupported-parameter.md" if_empty(0)
};
static const unsigned char t70[] = {
#embed "../../templates/diagnostics/spec.unsupported-reference.md" if_empty(0)
};
static const unsigned char t71[] = {
#embed "../../templates/diagnostics/spec.unsupported-security.md" if_empty(0)
};
static const unsigned char t72[] = {
#embed "../../templates/diagnostics/spec.unsupported-version.md" if_empty(0)
};
static const unsigned char t73[] = {
#embed "../../templates/diagnostics/spec.unused-path-parameter.md" if_empty(0)
};
static const unsigned char t74[] = {
#embed "../../templates/diagnostics/spec.wrong-style.md" if_empty(0)
};
static const unsigned char t75[] = {
#embed "../../templates/diagnostics/spec.wrong-type.md" if_empty(0)
};
static const unsigned char t76[] = {
#embed "../../templates/diagnostics/target.missing-key.md" if_empty(0)
};
static const unsigned char t77[] = {
#embed "../../templates/diagnostics/target.missing-template.md" if_empty(0)
};
static const unsigned char t78[] = {
#embed "../../templates/diagnostics/target.unknown-key.md" if_empty(0)
};
static const unsigned char t79[] = {
#embed "../../templates/diagnostics/target.wrong-value.md" if_empty(0)
};
static const unsigned char t80[] = {
#embed "../../templates/diagnostics/template.constant-condition.md" if_empty(0)
};
static const unsigned char t81[] = {
#embed "../../templates/diagnostics/template.filter-argument.md" if_empty(0)
};
static const unsigned char t82[] = {
#embed "../../templates/diagnostics/template.filter-input.md" if_empty(0)
};
static const unsigned char t83[] = {
#embed "../../templates/diagnostics/template.include-context.md" if_empty(0)
};
static const unsigned char t84[] = {
#embed "../../templates/diagnostics/template.include-cycle.md" if_empty(0)
};
static const unsigned char t85[] = {
#embed "../../templates/diagnostics/template.invalid-encoding.md" if_empty(0)
};
static const unsigned char t86[] = {
#embed "../../templates/diagnostics/template.limit-exceeded.md" if_empty(0)
};
static const unsigned char t87[] = {
#embed "../../templates/diagnostics/template.missing-context.md" if_empty(0)
};
static const unsigned char t88[] = {
#embed "../../templates/diagnostics/template.not-a-list.md" if_empty(0)
};
static const unsigned char t89[] = {
#embed "../../templates/diagnostics/template.not-a-record.md" if_empty(0)
};
static const unsigned char t90[] = {
#embed "../../templates/diagnostics/template.shadowed-name.md" if_empty(0)
};
static const unsigned char t91[] = {
#embed "../../templates/diagnostics/template.syntax.md" if_empty(0)
};
static const unsigned char t92[] = {
#embed "../../templates/diagnostics/template.unclosed-block.md" if_empty(0)
};
static const unsigned char t93[] = {
#embed "../../templates/diagnostics/template.unescaped-value.md" if_empty(0)
};
static const unsigned char t94[] = {
#embed "../../templates/diagnostics/template.unexpected-tag.md" if_empty(0)
};
static const unsigned char t95[] = {
#embed "../../templates/diagnostics/template.unguarded-optional.md" if_empty(0)
};
static const unsigned char t96[] = {
#embed "../../templates/diagnostics/template.unknown-context.md" if_empty(0)
};
static const unsigned char t97[] = {
#embed "../../templates/diagnostics/template.unknown-filter.md" if_empty(0)
};
static const unsigned char t98[] = {
#embed "../../templates/diagnostics/template.unknown-include.md" if_empty(0)
};
static const unsigned char t99[] = {
#embed "../../templates/diagnostics/template.unknown-name.md" if_empty(0)
};
static const unsigned char t100[] = {
#embed "../../templates/diagnostics/template.unknown-tag.md" if_empty(0)
};
static const unsigned char t101[] = {
#embed "../../templates/diagnostics/template.unterminated-tag.md" if_empty(0)
};
static const unsigned char t102[] = {
#embed "../../templates/diagnostics/template.unwritable-value.md" if_empty(0)
};
static const unsigned char t103[] = {
#embed "../../templates/diagnostics/template.value-mismatch.md" if_empty(0)
};
static const unsigned char t104[] = {
#embed "../../templates/diagnostics/verify.no-scratch-folder.md" if_empty(0)
};
static const unsigned char t105[] = {
#embed "../../templates/diagnostics/yaml.control-character.md" if_empty(0)
};
static const unsigned char t106[] = {
#embed "../../templates/diagnostics/yaml.duplicate-key.md" if_empty(0)
};
static const unsigned char t107[] = {
#embed "../../templates/diagnostics/yaml.empty-document.md" if_empty(0)
};
static const unsigned char t108[] = {
#embed "../../templates/diagnostics/yaml.flow-collection.md" if_empty(0)
};
static const unsigned char t109[] = {
#embed "../../templates/diagnostics/yaml.indentation.md" if_empty(0)
};
static const unsigned char t110[] = {
#embed "../../templates/diagnostics/yaml.invalid-anchor.md" if_empty(0)
};
static const unsigned char t111[] = {
#embed "../../templates/diagnostics/yaml.invalid-block-scalar.md" if_empty(0)
};
static const unsigned char t112[] = {
#embed "../../templates/diagnostics/yaml.invalid-directive.md" if_empty(0)
};
static const unsigned char t113[] = {
#embed "../../templates/diagnostics/yaml.invalid-escape.md" if_empty(0)
};
static const unsigned char t114[] = {
#embed "../../templates/diagnostics/yaml.invalid-merge.md" if_empty(0)
};
static const unsigned char t115[] = {
#embed "../../templates/diagnostics/yaml.invalid-tag.md" if_empty(0)
};
static const unsigned char t116[] = {
#embed "../../templates/diagnostics/yaml.invalid-utf8.md" if_empty(0)
};
static const unsigned char t117[] = {
#embed "../../templates/diagnostics/yaml.missing-colon.md" if_empty(0)
};
static const unsigned char t118[] = {
#embed "../../templates/diagnostics/yaml.missing-value.md" if_empty(0)
};
static const unsigned char t119[] = {
#embed "../../templates/diagnostics/yaml.multiple-documents.md" if_empty(0)
};
static const unsigned char t120[] = {
#embed "../../templates/diagnostics/yaml.non-scalar-key.md" if_empty(0)
};
static const unsigned char t121[] = {
#embed "../../templates/diagnostics/yaml.not-utf8.md" if_empty(0)
};
static const unsigned char t122[] = {
#embed "../../templates/diagnostics/yaml.recursive-alias.md" if_empty(0)
};
static const unsigned char t123[] = {
#embed "../../templates/diagnostics/yaml.reserved-character.md" if_empty(0)
};
static const unsigned char t124[] = {
#embed "../../templates/diagnostics/yaml.syntax.md" if_empty(0)
};
static const unsigned char t125[] = {
#embed "../../templates/diagnostics/yaml.tab-indentation.md" if_empty(0)
};
static const unsigned char t126[] = {
#embed "../../templates/diagnostics/yaml.tag-mismatch.md" if_empty(0)
};
static const unsigned char t127[] = {
#embed "../../templates/diagnostics/yaml.too-deep.md" if_empty(0)
};
static const unsigned char t128[] = {
#embed "../../templates/diagnostics/yaml.too-large.md" if_empty(0)
};
static const unsigned char t129[] = {
#embed "../../templates/diagnostics/yaml.too-many-nodes.md" if_empty(0)
};
static const unsigned char t130[] = {
#embed "../../templates/diagnostics/yaml.trailing-content.md" if_empty(0)
};
static const unsigned char t131[] = {
#embed "../../templates/diagnostics/yaml.unclosed-quote.md" if_empty(0)
};
static const unsigned char t132[] = {
#embed "../../templates/diagnostics/yaml.undefined-alias.md" if_empty(0)
};
static const unsigned char t133[] = {
#embed "../../templates/diagnostics/yaml.unexpected-colon.md" if_empty(0)
};
static const unsigned char t134[] = {
#embed "../../templates/diagnostics/yaml.unknown-tag.md" if_empty(0)
};
static const unsigned char t135[] = {
#embed "../../templates/languages/csharp/http.cs.tmpl" if_empty(0)
};
static const unsigned char t136[] = {
#embed "../../templates/languages/csharp/language.yaml" if_empty(0)
};
static const unsigned char t137[] = {
#embed "../../templates/languages/csharp/parts/checks.cs.tmpl" if_empty(0)
};
static const unsigned char t138[] = {
#embed "../../templates/languages/csharp/parts/reply.cs.tmpl" if_empty(0)
};
static const unsigned char t139[] = {
#embed "../../templates/languages/csharp/parts/request.cs.tmpl" if_empty(0)
};
static const unsigned char t140[] = {
#embed "../../templates/languages/csharp/parts/response.cs.tmpl" if_empty(0)
};
static const unsigned char t141[] = {
#embed "../../templates/languages/csharp/sdk.cs.tmpl" if_empty(0)
};
static const unsigned char t142[] = {
#embed "../../templates/languages/curl/http.sh.tmpl" if_empty(0)
};
static const unsigned char t143[] = {
#embed "../../templates/languages/curl/language.yaml" if_empty(0)
};
static const unsigned char t144[] = {
#embed "../../templates/languages/curl/parts/credentials.sh.tmpl" if_empty(0)
};
static const unsigned char t145[] = {
#embed "../../templates/languages/javascript/http.mjs.tmpl" if_empty(0)
};
static const unsigned char t146[] = {
#embed "../../templates/languages/javascript/language.yaml" if_empty(0)
};
static const unsigned char t147[] = {
#embed "../../templates/languages/javascript/parts/checks.mjs.tmpl" if_empty(0)
};
static const unsigned char t148[] = {
#embed "../../templates/languages/javascript/parts/headers.mjs.tmpl" if_empty(0)
};
static const unsigned char t149[] = {
#embed "../../templates/languages/javascript/sdk.mjs.tmpl" if_empty(0)
};
static const unsigned char t150[] = {
#embed "../../templates/languages/php/http.php.tmpl" if_empty(0)
};
static const unsigned char t151[] = {
#embed "../../templates/languages/php/language.yaml" if_empty(0)
};
static const unsigned char t152[] = {
#embed "../../templates/languages/php/parts/checks.php.tmpl" if_empty(0)
};
static const unsigned char t153[] = {
#embed "../../templates/languages/php/parts/options.php.tmpl" if_empty(0)
};
static const unsigned char t154[] = {
#embed "../../templates/languages/php/sdk.php.tmpl" if_empty(0)
};
static const unsigned char t155[] = {
#embed "../../templates/languages/python/http.py.tmpl" if_empty(0)
};
static const unsigned char t156[] = {
#embed "../../templates/languages/python/language.yaml" if_empty(0)
};
static const unsigned char t157[] = {
#embed "../../templates/languages/python/parts/checks.py.tmpl" if_empty(0)
};
static const unsigned char t158[] = {
#embed "../../templates/languages/python/parts/imports.py.tmpl" if_empty(0)
};
static const unsigned char t159[] = {
#embed "../../templates/languages/python/parts/request.py.tmpl" if_empty(0)
};
static const unsigned char t160[] = {
#embed "../../templates/languages/python/parts/response.py.tmpl" if_empty(0)
};
static const unsigned char t161[] = {
#embed "../../templates/languages/python/sdk.py.tmpl" if_empty(0)
};
static const unsigned char t162[] = {
#embed "../../templates/languages/ruby/http.rb.tmpl" if_empty(0)
};
static const unsigned char t163[] = {
#embed "../../templates/languages/ruby/language.yaml" if_empty(0)
};
static const unsigned char t164[] = {
#embed "../../templates/languages/ruby/parts/checks.rb.tmpl" if_empty(0)
};
static const unsigned char t165[] = {
#embed "../../templates/languages/ruby/parts/request.rb.tmpl" if_empty(0)
};
static const unsigned char t166[] = {
#embed "../../templates/languages/ruby/sdk.rb.tmpl" if_empty(0)
};
static const unsigned char t167[] = {
#embed "../../templates/languages/swift/client/APIAuthorization.swift" if_empty(0)
};
static const unsigned char t168[] = {
#embed "../../templates/languages/swift/client/APIBody.swift" if_empty(0)
};
static const unsigned char t169[] = {
#embed "../../templates/languages/swift/client/APIConnection.swift" if_empty(0)
};
static const unsigned char t170[] = {
#embed "../../templates/languages/swift/client/APIDates.swift" if_empty(0)
};
static const unsigned char t171[] = {
#embed "../../templates/languages/swift/client/APIError.swift" if_empty(0)
};
static const unsigned char t172[] = {
#embed "../../templates/languages/swift/client/APIJSON.swift" if_empty(0)
};
static const unsigned char t173[] = {
#embed "../../templates/languages/swift/client/APITransport.swift" if_empty(0)
};
static const unsigned char t174[] = {
#embed "../../templates/languages/swift/client/APIValues.swift" if_empty(0)
};
static const unsigned char t175[] = {
#embed "../../templates/languages/swift/client/client.swift.tmpl" if_empty(0)
};
static const unsigned char t176[] = {
#embed "../../templates/languages/swift/client/operations.swift.tmpl" if_empty(0)
};
static const unsigned char t177[] = {
#embed "../../templates/languages/swift/client/part.swift.tmpl" if_empty(0)
};
static const unsigned char t178[] = {
#embed "../../templates/languages/swift/client/types.swift.tmpl" if_empty(0)
};
static const unsigned char t179[] = {
#embed "../../templates/languages/swift/http.swift.tmpl" if_empty(0)
};
static const unsigned char t180[] = {
#embed "../../templates/languages/swift/language.yaml" if_empty(0)
};
static const unsigned char t181[] = {
#embed "../../templates/languages/swift/parts/arguments.swift.tmpl" if_empty(0)
};
static const unsigned char t182[] = {
#embed "../../templates/languages/swift/parts/checks.swift.tmpl" if_empty(0)
};
static const unsigned char t183[] = {
#embed "../../templates/languages/swift/parts/receiver.swift.tmpl" if_empty(0)
};
static const unsigned char t184[] = {
#embed "../../templates/languages/swift/parts/request.swift.tmpl" if_empty(0)
};
static const unsigned char t185[] = {
#embed "../../templates/languages/swift/parts/response.swift.tmpl" if_empty(0)
};
static const unsigned char t186[] = {
#embed "../../templates/languages/swift/parts/support.swift.tmpl" if_empty(0)
};
static const unsigned char t187[] = {
#embed "../../templates/languages/swift/sdk.swift.tmpl" if_empty(0)
};
static const unsigned char t188[] = {
#embed "../../templates/pages/github/page.md.tmpl" if_empty(0)
};
static const unsigned char t189[] = {
#embed "../../templates/pages/github/target.yaml" if_empty(0)
};
static const unsigned char t190[] = {
#embed "../../templates/pages/shared/authentication.md.tmpl" if_empty(0)
};
static const unsigned char t191[] = {
#embed "../../templates/pages/shared/body.md.tmpl" if_empty(0)
};
static const unsigned char t192[] = {
#embed "../../templates/pages/shared/closing.md.tmpl" if_empty(0)
};
static const unsigned char t193[] = {
#embed "../../templates/pages/shared/examples.md.tmpl" if_empty(0)
};
static const unsigned char t194[] = {
#embed "../../templates/pages/shared/field-description.md.tmpl" if_empty(0)
};
static const unsigned char t195[] = {
#embed "../../templates/pages/shared/meanings.md.tmpl" if_empty(0)
};
static const unsigned char t196[] = {
#embed "../../templates/pages/shared/needs.md.tmpl" if_empty(0)
};
static const unsigned char t197[] = {
#embed "../../templates/pages/shared/package.md.tmpl" if_empty(0)
};
static const unsigned char t198[] = {
#embed "../../templates/pages/shared/parameters.md.tmpl" if_empty(0)
};
static const unsigned char t199[] = {
#embed "../../templates/pages/shared/request.md.tmpl" if_empty(0)
};
static const unsigned char t200[] = {
#embed "../../templates/pages/shared/responses.md.tmpl" if_empty(0)
};
static const unsigned char t201[] = {
#embed "../../templates/pages/shared/scheme.md.tmpl" if_empty(0)
};
static const unsigned char t202[] = {
#embed "../../templates/pages/vuepress/page.md.tmpl" if_empty(0)
};
static const unsigned char t203[] = {
#embed "../../templates/pages/vuepress/target.yaml" if_empty(0)
};

static const struct embedded_template list[] = {
    {"diagnostics/client.same-name.md", t0, sizeof t0},
    {"diagnostics/client.unsupported-operation.md", t1, sizeof t1},
    {"diagnostics/file.is-folder.md", t2, sizeof t2},
    {"diagnostics/file.outside-root.md", t3, sizeof t3},
    {"diagnostics/file.too-large.md", t4, sizeof t4},
    {"diagnostics/file.unreadable.md", t5, sizeof t5},
    {"diagnostics/json.comment.md", t6, sizeof t6},
    {"diagnostics/json.control-character.md", t7, sizeof t7},
    {"diagnostics/json.invalid-escape.md", t8, sizeof t8},
    {"diagnostics/json.invalid-number.md", t9, sizeof t9},
    {"diagnostics/json.lone-surrogate.md", t10, sizeof t10},
    {"diagnostics/json.missing-colon.md", t11, sizeof t11},
    {"diagnostics/json.missing-comma.md", t12, sizeof t12},
    {"diagnostics/json.single-quote.md", t13, sizeof t13},
    {"diagnostics/json.trailing-comma.md", t14, sizeof t14},
    {"diagnostics/json.trailing-content.md", t15, sizeof t15},
    {"diagnostics/json.unclosed-collection.md", t16, sizeof t16},
    {"diagnostics/json.unclosed-string.md", t17, sizeof t17},
    {"diagnostics/json.unexpected-character.md", t18, sizeof t18},
    {"diagnostics/json.unexpected-end.md", t19, sizeof t19},
    {"diagnostics/json.unknown-word.md", t20, sizeof t20},
    {"diagnostics/json.unquoted-key.md", t21, sizeof t21},
    {"diagnostics/language.missing-key.md", t22, sizeof t22},
    {"diagnostics/language.unknown-key.md", t23, sizeof t23},
    {"diagnostics/language.unknown.md", t24, sizeof t24},
    {"diagnostics/language.wrong-value.md", t25, sizeof t25},
    {"diagnostics/option.unknown-operation.md", t26, sizeof t26},
    {"diagnostics/option.unknown-target.md", t27, sizeof t27},
    {"diagnostics/option.unknown-variant.md", t28, sizeof t28},
    {"diagnostics/output.not-a-file.md", t29, sizeof t29},
    {"diagnostics/output.not-a-folder.md", t30, sizeof t30},
    {"diagnostics/output.unwritable.md", t31, sizeof t31},
    {"diagnostics/overlay.costly-target.md", t32, sizeof t32},
    {"diagnostics/overlay.invalid-target.md", t33, sizeof t33},
    {"diagnostics/overlay.missing-key.md", t34, sizeof t34},
    {"diagnostics/overlay.no-effect.md", t35, sizeof t35},
    {"diagnostics/overlay.no-match.md", t36, sizeof t36},
    {"diagnostics/overlay.not-an-overlay.md", t37, sizeof t37},
    {"diagnostics/overlay.unknown-key.md", t38, sizeof t38},
    {"diagnostics/overlay.unsupported-version.md", t39, sizeof t39},
    {"diagnostics/overlay.wrong-update.md", t40, sizeof t40},
    {"diagnostics/spec.conflicting-keys.md", t41, sizeof t41},
    {"diagnostics/spec.dangling-reference.md", t42, sizeof t42},
    {"diagnostics/spec.duplicate-operation-id.md", t43, sizeof t43},
    {"diagnostics/spec.duplicate-parameter.md", t44, sizeof t44},
    {"diagnostics/spec.fragment-in-path.md", t45, sizeof t45},
    {"diagnostics/spec.invalid-example.md", t46, sizeof t46},
    {"diagnostics/spec.missing-key.md", t47, sizeof t47},
    {"diagnostics/spec.missing-operation-id.md", t48, sizeof t48},
    {"diagnostics/spec.newer-key.md", t49, sizeof t49},
    {"diagnostics/spec.no-operations.md", t50, sizeof t50},
    {"diagnostics/spec.not-a-document.md", t51, sizeof t51},
    {"diagnostics/spec.operation-left-out.md", t52, sizeof t52},
    {"diagnostics/spec.optional-path-parameter.md", t53, sizeof t53},
    {"diagnostics/spec.path-without-slash.md", t54, sizeof t54},
    {"diagnostics/spec.query-in-path.md", t55, sizeof t55},
    {"diagnostics/spec.reference-cycle.md", t56, sizeof t56},
    {"diagnostics/spec.scattered-prints.md", t57, sizeof t57},
    {"diagnostics/spec.undeclared-path-parameter.md", t58, sizeof t58},
    {"diagnostics/spec.unknown-auth-scheme.md", t59, sizeof t59},
    {"diagnostics/spec.unknown-key.md", t60, sizeof t60},
    {"diagnostics/spec.unknown-security-scheme.md", t61, sizeof t61},
    {"diagnostics/spec.unknown-server-variable.md", t62, sizeof t62},
    {"diagnostics/spec.unknown-status.md", t63, sizeof t63},
    {"diagnostics/spec.unknown-type.md", t64, sizeof t64},
    {"diagnostics/spec.unknown-word.md", t65, sizeof t65},
    {"diagnostics/spec.unquoted-string.md", t66, sizeof t66},
    {"diagnostics/spec.unreadable-reference.md", t67, sizeof t67},
    {"diagnostics/spec.unsafe-word.md", t68, sizeof t68},
    {"diagnostics/spec.unsupported-parameter.md", t69, sizeof t69},
    {"diagnostics/spec.unsupported-reference.md", t70, sizeof t70},
    {"diagnostics/spec.unsupported-security.md", t71, sizeof t71},
    {"diagnostics/spec.unsupported-version.md", t72, sizeof t72},
    {"diagnostics/spec.unused-path-parameter.md", t73, sizeof t73},
    {"diagnostics/spec.wrong-style.md", t74, sizeof t74},
    {"diagnostics/spec.wrong-type.md", t75, sizeof t75},
    {"diagnostics/target.missing-key.md", t76, sizeof t76},
    {"diagnostics/target.missing-template.md", t77, sizeof t77},
    {"diagnostics/target.unknown-key.md", t78, sizeof t78},
    {"diagnostics/target.wrong-value.md", t79, sizeof t79},
    {"diagnostics/template.constant-condition.md", t80, sizeof t80},
    {"diagnostics/template.filter-argument.md", t81, sizeof t81},
    {"diagnostics/template.filter-input.md", t82, sizeof t82},
    {"diagnostics/template.include-context.md", t83, sizeof t83},
    {"diagnostics/template.include-cycle.md", t84, sizeof t84},
    {"diagnostics/template.invalid-encoding.md", t85, sizeof t85},
    {"diagnostics/template.limit-exceeded.md", t86, sizeof t86},
    {"diagnostics/template.missing-context.md", t87, sizeof t87},
    {"diagnostics/template.not-a-list.md", t88, sizeof t88},
    {"diagnostics/template.not-a-record.md", t89, sizeof t89},
    {"diagnostics/template.shadowed-name.md", t90, sizeof t90},
    {"diagnostics/template.syntax.md", t91, sizeof t91},
    {"diagnostics/template.unclosed-block.md", t92, sizeof t92},
    {"diagnostics/template.unescaped-value.md", t93, sizeof t93},
    {"diagnostics/template.unexpected-tag.md", t94, sizeof t94},
    {"diagnostics/template.unguarded-optional.md", t95, sizeof t95},
    {"diagnostics/template.unknown-context.md", t96, sizeof t96},
    {"diagnostics/template.unknown-filter.md", t97, sizeof t97},
    {"diagnostics/template.unknown-include.md", t98, sizeof t98},
    {"diagnostics/template.unknown-name.md", t99, sizeof t99},
    {"diagnostics/template.unknown-tag.md", t100, sizeof t100},
    {"diagnostics/template.unterminated-tag.md", t101, sizeof t101},
    {"diagnostics/template.unwritable-value.md", t102, sizeof t102},
    {"diagnostics/template.value-mismatch.md", t103, sizeof t103},
    {"diagnostics/verify.no-scratch-folder.md", t104, sizeof t104},
    {"diagnostics/yaml.control-character.md", t105, sizeof t105},
    {"diagnostics/yaml.duplicate-key.md", t106, sizeof t106},
    {"diagnostics/yaml.empty-document.md", t107, sizeof t107},
    {"diagnostics/yaml.flow-collection.md", t108, sizeof t108},
    {"diagnostics/yaml.indentation.md", t109, sizeof t109},
    {"diagnostics/yaml.invalid-anchor.md", t110, sizeof t110},
    {"diagnostics/yaml.invalid-block-scalar.md", t111, sizeof t111},
    {"diagnostics/yaml.invalid-directive.md", t112, sizeof t112},
    {"diagnostics/yaml.invalid-escape.md", t113, sizeof t113},
    {"diagnostics/yaml.invalid-merge.md", t114, sizeof t114},
    {"diagnostics/yaml.invalid-tag.md", t115, sizeof t115},
    {"diagnostics/yaml.invalid-utf8.md", t116, sizeof t116},
    {"diagnostics/yaml.missing-colon.md", t117, sizeof t117},
    {"diagnostics/yaml.missing-value.md", t118, sizeof t118},
    {"diagnostics/yaml.multiple-documents.md", t119, sizeof t119},
    {"diagnostics/yaml.non-scalar-key.md", t120, sizeof t120},
    {"diagnostics/yaml.not-utf8.md", t121, sizeof t121},
    {"diagnostics/yaml.recursive-alias.md", t122, sizeof t122},
    {"diagnostics/yaml.reserved-character.md", t123, sizeof t123},
    {"diagnostics/yaml.syntax.md", t124, sizeof t124},
    {"diagnostics/yaml.tab-indentation.md", t125, sizeof t125},
    {"diagnostics/yaml.tag-mismatch.md", t126, sizeof t126},
    {"diagnostics/yaml.too-deep.md", t127, sizeof t127},
    {"diagnostics/yaml.too-large.md", t128, sizeof t128},
    {"diagnostics/yaml.too-many-nodes.md", t129, sizeof t129},
    {"diagnostics/yaml.trailing-content.md", t130, sizeof t130},
    {"diagnostics/yaml.unclosed-quote.md", t131, sizeof t131},
    {"diagnostics/yaml.undefined-alias.md", t132, sizeof t132},
    {"diagnostics/yaml.unexpected-colon.md", t133, sizeof t133},
    {"diagnostics/yaml.unknown-tag.md", t134, sizeof t134},
    {"languages/csharp/http.cs.tmpl", t135, sizeof t135},
    {"languages/csharp/language.yaml", t136, sizeof t136},
    {"languages/csharp/parts/checks.cs.tmpl", t137, sizeof t137},
    {"languages/csharp/parts/reply.cs.tmpl", t138, sizeof t138},
    {"languages/csharp/parts/request.cs.tmpl", t139, sizeof t139},
    {"languages/csharp/parts/response.cs.tmpl", t140, sizeof t140},
    {"languages/csharp/sdk.cs.tmpl", t141, sizeof t141},
    {"languages/curl/http.sh.tmpl", t142, sizeof t142},
    {"languages/curl/language.yaml", t143, sizeof t143},
    {"languages/curl/parts/credentials.sh.tmpl", t144, sizeof t144},
    {"languages/javascript/http.mjs.tmpl", t145, sizeof t145},
    {"languages/javascript/language.yaml", t146, sizeof t146},
    {"languages/javascript/parts/checks.mjs.tmpl", t147, sizeof t147},
    {"languages/javascript/parts/headers.mjs.tmpl", t148, sizeof t148},
    {"languages/javascript/sdk.mjs.tmpl", t149, sizeof t149},
    {"languages/php/http.php.tmpl", t150, sizeof t150},
    {"languages/php/language.yaml", t151, sizeof t151},
    {"languages/php/parts/checks.php.tmpl", t152, sizeof t152},
    {"languages/php/parts/options.php.tmpl", t153, sizeof t153},
    {"languages/php/sdk.php.tmpl", t154, sizeof t154},
    {"languages/python/http.py.tmpl", t155, sizeof t155},
    {"languages/python/language.yaml", t156, sizeof t156},
    {"languages/python/parts/checks.py.tmpl", t157, sizeof t157},
    {"languages/python/parts/imports.py.tmpl", t158, sizeof t158},
    {"languages/python/parts/request.py.tmpl", t159, sizeof t159},
    {"languages/python/parts/response.py.tmpl", t160, sizeof t160},
    {"languages/python/sdk.py.tmpl", t161, sizeof t161},
    {"languages/ruby/http.rb.tmpl", t162, sizeof t162},
    {"languages/ruby/language.yaml", t163, sizeof t163},
    {"languages/ruby/parts/checks.rb.tmpl", t164, sizeof t164},
    {"languages/ruby/parts/request.rb.tmpl", t165, sizeof t165},
    {"languages/ruby/sdk.rb.tmpl", t166, sizeof t166},
    {"languages/swift/client/APIAuthorization.swift", t167, sizeof t167},
    {"languages/swift/client/APIBody.swift", t168, sizeof t168},
    {"languages/swift/client/APIConnection.swift", t169, sizeof t169},
    {"languages/swift/client/APIDates.swift", t170, sizeof t170},
    {"languages/swift/client/APIError.swift", t171, sizeof t171},
    {"languages/swift/client/APIJSON.swift", t172, sizeof t172},
    {"languages/swift/client/APITransport.swift", t173, sizeof t173},
    {"languages/swift/client/APIValues.swift", t174, sizeof t174},
    {"languages/swift/client/client.swift.tmpl", t175, sizeof t175},
    {"languages/swift/client/operations.swift.tmpl", t176, sizeof t176},
    {"languages/swift/client/part.swift.tmpl", t177, sizeof t177},
    {"languages/swift/client/types.swift.tmpl", t178, sizeof t178},
    {"languages/swift/http.swift.tmpl", t179, sizeof t179},
    {"languages/swift/language.yaml", t180, sizeof t180},
    {"languages/swift/parts/arguments.swift.tmpl", t181, sizeof t181},
    {"languages/swift/parts/checks.swift.tmpl", t182, sizeof t182},
    {"languages/swift/parts/receiver.swift.tmpl", t183, sizeof t183},
    {"languages/swift/parts/request.swift.tmpl", t184, sizeof t184},
    {"languages/swift/parts/response.swift.tmpl", t185, sizeof t185},
    {"languages/swift/parts/support.swift.tmpl", t186, sizeof t186},
    {"languages/swift/sdk.swift.tmpl", t187, sizeof t187},
    {"pages/github/page.md.tmpl", t188, sizeof t188},
    {"pages/github/target.yaml", t189, sizeof t189},
    {"pages/shared/authentication.md.tmpl", t190, sizeof t190},
    {"pages/shared/body.md.tmpl", t191, sizeof t191},
    {"pages/shared/closing.md.tmpl", t192, sizeof t192},
    {"pages/shared/examples.md.tmpl", t193, sizeof t193},
    {"pages/shared/field-description.md.tmpl", t194, sizeof t194},
    {"pages/shared/meanings.md.tmpl", t195, sizeof t195},
    {"pages/shared/needs.md.tmpl", t196, sizeof t196},
    {"pages/shared/package.md.tmpl", t197, sizeof t197},
    {"pages/shared/parameters.md.tmpl", t198, sizeof t198},
    {"pages/shared/request.md.tmpl", t199, sizeof t199},
    {"pages/shared/responses.md.tmpl", t200, sizeof t200},
    {"pages/shared/scheme.md.tmpl", t201, sizeof t201},
    {"pages/vuepress/page.md.tmpl", t202, sizeof t202},
    {"pages/vuepress/target.yaml", t203, sizeof t203},
};

struct embedded_template embedded_template_at(size_t index) {
    const size_t count = sizeof list / sizeof list[0];
    return index < count ? list[index] : (struct embedded_template){0};
}
