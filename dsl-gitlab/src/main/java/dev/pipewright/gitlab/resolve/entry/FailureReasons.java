package dev.pipewright.gitlab.resolve.entry;

import java.util.List;

/** Why a job can fail, in GitLab's words: what {@code retry:when} may name. */
final class FailureReasons {

    static final List<String> ALL = List.of(
            "always",
            "unknown_failure",
            "script_failure",
            "api_failure",
            "stuck_or_timeout_failure",
            "stuck_pending_with_matching_runners",
            "stuck_pending_no_matching_runners",
            "no_updates_running",
            "no_updates_canceling",
            "runner_system_failure",
            "missing_dependency_failure",
            "runner_unsupported",
            "stale_schedule",
            "job_execution_timeout",
            "server_timeout_running",
            "server_timeout_canceling",
            "archived_failure",
            "unmet_prerequisites",
            "scheduler_failure",
            "data_integrity_failure",
            "forward_deployment_failure",
            "protected_environment_failure",
            "pipeline_loop_detected",
            "insufficient_upstream_permissions",
            "upstream_bridge_project_not_found",
            "invalid_bridge_trigger",
            "downstream_bridge_project_not_found",
            "bridge_pipeline_is_child_pipeline",
            "downstream_pipeline_creation_failed",
            "secrets_provider_not_found",
            "reached_max_descendant_pipelines_depth",
            "ip_restriction_failure",
            "failed_outdated_deployment_job",
            "reached_max_pipeline_hierarchy_size",
            "reached_downstream_pipeline_trigger_rate_limit",
            "user_blocked",
            "ci_quota_exceeded",
            "no_matching_runner",
            "trace_size_exceeded",
            "builds_disabled",
            "environment_creation_failure",
            "deployment_rejected",
            "archived_failure",
            "project_deleted",
            "upstream_bridge_project_not_found",
            "failed_to_create_downstream",
            "runner_provisioning_timeout",
            "duo_workflow_not_allowed");

    private FailureReasons() {}
}
