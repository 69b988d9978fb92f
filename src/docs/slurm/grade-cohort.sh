#!/usr/bin/env bash
# Grades a cohort as a Slurm array job, a shard in each task; the folder is one that all nodes see.
#
#   job=$(sbatch --parsable grade-cohort.sh)
#   sbatch --dependency=afterok:"$job" --wrap 'assay merge assay-results/shard-*'
#
# A task that is killed or requeued goes on where it was. A shard that is done exits with 0 whatever the verdicts are.
#SBATCH --job-name=grade-cohort
#SBATCH --array=1-20
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=grade-cohort-%a.log
set -euo pipefail

assay cohort "${COHORT:-submissions}" --shard auto --resume --workers "${SLURM_CPUS_PER_TASK:-1}" --exit-zero --quiet
