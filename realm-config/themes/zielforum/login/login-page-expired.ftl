<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("pageExpiredTitle")}
<#elseif section == "form">
<p>${msg("pageExpiredText")}</p>
<div class="z-acts">
  <a class="z-button z-button--primary" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
  <a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
</div>
</#if>
</@layout.registrationLayout>
